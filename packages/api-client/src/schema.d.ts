/** Made from apps/api/openapi.json by `node tools/contract.mjs --schrijf`; not edited by hand. */
export interface paths {
    "/api/v1/aanbod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAanbod"];
        put?: never;
        post: operations["maakAanbod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aanbod/{aanbodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["zetAanbod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aanbod/{aanbodId}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eindigAanbod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afwezigheden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAfwezigheden"];
        put?: never;
        post: operations["meldAfwezig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afwezigheden/{afwezigheidId}/terug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["benTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afwezigheden/{afwezigheidId}/vervangers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["kiesVervanger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/anderewegen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAndereWegenRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/anderewegen/{anderewegId}/besluit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beslisAndereWeg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/beheer/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/beheer/accounts/{accountId}/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/beheer/accounts/{accountId}/registratie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setRegistratie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/beheer/inrichting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInrichting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bijstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBijgestanen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bord/{nummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBordRij"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bord/{nummer}/andereweg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBordweg"];
        put?: never;
        post: operations["vraagAndereWeg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bord/belofte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeBelofte"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bord/gebieden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBordGebieden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bord/publicatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportBordGebieden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bord/rijen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportBordRijen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bord/verloop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBordVerloop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collegas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listJeugdbeschermers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepten/{soort}/{onderwerp}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConcept"];
        put: operations["putConcept"];
        post?: never;
        delete: operations["discardConcept"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/kaarten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listKaarten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/opnieuw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginOpnieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/stand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDemostand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/vandaag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["zetOpVandaag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expertvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGevraagd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expertvragen/{expertvraagId}/andereweg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stelAndereWegVoor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expertvragen/{expertvraagId}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beantwoordExpertvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expertvragen/{expertvraagId}/uitstap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stapUitExpertvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expertvragen/wachtend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExpertwachten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMijnGezinnen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGezin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/aanwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["wijsGezichtAan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/afdrukken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAfdruklezers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/afdrukken/{persoonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAfdruk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/afdrukken/{persoonId}/wiedoetwat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAfdrukWieDoetWat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/afspraken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["maakAfspraak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/anderewegen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAndereWegen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/anderewegen/{anderewegId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["vulAndereWegIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/anderewegen/{anderewegId}/geleerd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["zetGeleerd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/anderewegen/{anderewegId}/papieren": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["zetPapierenRond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/anderewegen/{anderewegId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startAndereWeg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/anderewegen/{anderewegId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopAndereWeg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordBesluit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/besluiten/{besluitId}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawBesluit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/betrokkenen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addBetrokkene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/betrokkenen/{betrokkenheidId}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endBetrokkene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/bijstand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBijstand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/brpbevragingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A read with its question in the body: one number, which stands in no address. */
        post: operations["askBrp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/brpovername": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeOverFromBrp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/contactnotities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["schrijfContactnotitie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContactnotitie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}/lezers/{persoonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deelNotitieMet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}/lezers/{persoonId}/terug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["neemNotitieTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}/strafrechtelijk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merkStrafrechtelijk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}/strafrechtelijk/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eindigStrafrechtelijk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/contactnotities/lezers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewLezers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/deeladviezen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeeladviezen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/delingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/duogezicht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["vormDuo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/expertvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExpertvragen"];
        put?: never;
        post: operations["vraagExperts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/expertvragen/{expertvraagId}/overleggen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["legExpertoverlegVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/expertvragen/{expertvraagId}/terug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["neemExpertvraagTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/gezag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordGezag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/huishoudens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeHuishouden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/huishoudens/{huishoudenId}/adres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/huishoudens/{huishoudenId}/bewoners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveToHuishouden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/maatregelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordOndertoezichtstelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/eerstecontacten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordEersteContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/geenfamiliegroepsplan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordGeenFamiliegroepsplan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/gevolgen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMaatregelgevolgen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/mededeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["meldAanRaad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/uitvoerder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nameUitvoerder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/verlenging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["verlengMaatregel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/meedenkvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeedenkvragen"];
        put?: never;
        post: operations["vraagMeedenken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/meedenkvragen/{meedenkvraagId}/overname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["neemMeedenkantwoordOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/meedenkvragen/{meedenkvraagId}/terug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["neemMeedenkvraagTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/meedenkvragen/grond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeedenkgrond"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/meedenkvragen/keuze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeedenkkeuze"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/meldingen/{meldingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGezinsmelding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/noodkijk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNoodkijkstand"];
        put?: never;
        post: operations["beginNoodkijk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/noodkijk/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eindigNoodkijk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/onderzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOnderzoeken"];
        put?: never;
        post: operations["beginOnderzoek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/onderzoeken/{onderzoekId}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eindigOnderzoek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/onderzoeken/{onderzoekId}/verzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["doeMeeMetOnderzoek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/onderzoeken/{onderzoekId}/verzoeken/{verzoekId}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beantwoordMeedoen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/padstappen/{padstapId}/uitkomst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rondPadstapAf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/padstappen/{padstapId}/vraag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPadvraag"];
        put?: never;
        post: operations["vraagOverPad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/personen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPersoon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/personen/{persoonId}/communicatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCommunicatie"];
        put: operations["setCommunicatie"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/personen/{persoonId}/portaaltoegang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPortaaltoegang"];
        put?: never;
        post: operations["geefPortaaltoegang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/personen/{persoonId}/portaaltoegang/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["neemPortaaltoegangTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/personen/{persoonId}/portaaltoegang/uitnodiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUitnodiging"];
        put?: never;
        post: operations["maakUitnodiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/personen/{persoonId}/veiligbereikbaar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVeiligBereikbaar"];
        put: operations["setVeiligBereikbaar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/personen/{persoonId}/woorden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tekenWoordOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/personen/{persoonId}/woorden/lezers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listKiesbaar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/plekvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlekvragen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/plekvragen/{plekvraagId}/stap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["zetPlekstap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/portaaltoegang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPortaalstanden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/raadplegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRaadplegingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/raadplegingen/vrijgaven": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["geefRegelsVrij"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/raadplegingen/vrijgaven/{vrijgaveId}/terug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["neemVrijgaveTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/relaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordRelatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/relaties/{relatieId}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endRelatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/rust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRust"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/spoedkaart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSpoedkaart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/spoedkaart/{huishoudenId}/adres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSpoedadres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/termijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["legAanvraagVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTermijn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/hervatting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["hervatTermijn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/klaar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rondTermijnAf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/opschortingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["schortTermijnOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/proef": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proefTermijn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/reden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["noemRedenTeLaat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/verlengingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verlengTermijn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/toestemmingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listToestemmingen"];
        put?: never;
        post: operations["vraagToestemming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/toestemmingen/{toestemmingId}/trekin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["trekToestemmingIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/vastgezicht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVastGezicht"];
        put?: never;
        post: operations["becomeVastGezicht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/veiligheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVeiligheid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/veiligheidscijfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteerVeiligheidscijfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/veiligheidsstanden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVeiligheidsstanden"];
        put?: never;
        post: operations["zetVeiligheidsstand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/veiligheidsstanden/{standId}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eindigVeiligheidsstand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/veiligheidsstanden/{standId}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["heropenVeiligheidsstand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/verblijfplaatsen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVerblijfplaatsen"];
        put?: never;
        post: operations["houdVerblijfplaatsGeheim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/verblijfplaatsen/{verblijfId}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eindigVerblijfplaatsGeheim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/verhuizing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verhuisGezin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/vervangers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVervangers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/aanbod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPassendAanbod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/anderewegen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["zoekAndereWeg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/bevestigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteBevestiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listChecks"];
        put?: never;
        post: operations["legCheckVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endWithoutHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/einde/herroeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBackEnding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenWacht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/hulpverlener": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["nameHulpverlener"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/plekbehoefte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["zegPlekbehoefte"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/plekvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["vraagPlek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/reden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setWachtreden"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/urgenties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUrgenties"];
        put?: never;
        post: operations["zetUrgentie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/wachter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noemWachter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/wachters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWachters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wiedoetwat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWieDoetWat"];
        put?: never;
        post: operations["vulWieDoetWatAan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wiedoetwat/{regelId}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eindigWieDoetWatRegel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wisselingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWisselingen"];
        put?: never;
        post: operations["beginWisseling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wisselingen/{wisselingId}/stappen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["doeWisselstap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/wisselontvangers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWisselontvangers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/woorden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWoorden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gezinnen/{gezinId}/zicht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getZicht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inzagelog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInzagen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ketenkaart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getKetenkaart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kijkvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listKijkvragen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kijkvragen/{kijkvraagId}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beantwoordKijkvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLadder"];
        put?: never;
        post: operations["legLadderafspraakVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maatregelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGiMaatregelen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meedenkvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeedenkverzoeken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meedenkvragen/{meedenkvraagId}/aanname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["neemMeedenkvraagAan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meedenkvragen/{meedenkvraagId}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beantwoordMeedenkvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meedenkvragen/{meedenkvraagId}/deel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeedenkdeel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meedenkvragen/{meedenkvraagId}/uitstap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stapUitMeedenkvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meedenkvragen/{meedenkvraagId}/weigering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["weigerMeedenkvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meekijkalarmen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeekijkalarmen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meekijkalarmen/{alarmId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeekijkalarm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meekijkalarmen/{alarmId}/sluiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sluitMeekijkalarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeldingen"];
        put?: never;
        post: operations["addMelding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meldingen/{meldingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMelding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meldingen/{meldingId}/bekenden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A read with its question in the body, so that no name stands in an address. */
        post: operations["searchBekenden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meldingen/{meldingId}/eersteblik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["doEersteBlik"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meldingen/{meldingId}/gezin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["linkGezin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meldingen/{meldingId}/personen/{plaats}/uitstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verlengInformeren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meldingen/{meldingId}/personen/{plaats}/verteld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["vertelAanPersoon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meldingen/stand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["getMeldingstand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mijndag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMijnDag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mijndag/aantal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countMijnDag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mijnteam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMijnTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/noodkijken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNoodkijken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/noodkijken/{noodkijkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNoodkijk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/noodkijken/{noodkijkId}/beoordeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beoordeelNoodkijk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/noodkijken/beperkingen/{beperkingId}/opheffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["hefBeperkingOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/noodkijken/mijn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMijnNoodkijken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nuonveilig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNuOnveilig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrganisaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plekbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlekbeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plekbeeld/contractdagen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContractdagen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plekbeeld/publicatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportPlekbeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPortaal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/expertvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEigenExpertvragen"];
        put?: never;
        post: operations["vraagExpertsZelf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/expertvragen/{expertvraagId}/terug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["neemEigenExpertvraagTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/gezinnen/{gezinId}/wachten/{wachtId}/bevestiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmWacht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/gezinnen/{gezinId}/wiebelik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWieBelIk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/gezinnen/{gezinId}/wieletop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWieLetOp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/kijkvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stelKijkvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/notities/{notitieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEigenNotitie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEigenPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/raadplegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEigenRaadplegingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/rust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEigenRust"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/toestemmingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEigenToestemmingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/toestemmingen/{toestemmingId}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beantwoordToestemming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/wiedoetwat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEigenWieDoetWat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/woorden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["schrijfWoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portaal/woorden/{woordId}/lezers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWoordLezers"];
        put?: never;
        post: operations["kiesLezers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regelwijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegelwijzigingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regelwijzigingen/{wijzigingId}/bevestiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bevestigRegelwijziging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regelwijzigingen/{wijzigingId}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["trekRegelwijzigingIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regelwijzigingen/{wijzigingId}/voorbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRegelwijzigingvoorbeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regelwijzigingen/kalenderdagen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addKalenderdag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regelwijzigingen/termijnversies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addTermijnversie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRooster"];
        put?: never;
        post: operations["addDienst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooster/{dienstId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["trekDienstIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooster/mijn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMijnDiensten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRegiorust"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rustkeuze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRustkeuze"];
        put: operations["zetRustkeuze"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSessie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessie/beeindig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endSessie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessie/bezig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["meldBezig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessie/gezinnen/{gezinId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["isNogVanMij"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spoedkaart/zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A read with its question in the body, so that no name stands in an address. */
        post: operations["zoekSpoedkaart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/termijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTermijnen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/termijnen/uitvoer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportTermijnen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/termijnregels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTermijnregels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/termijnregels/{soort}/uitkomst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTermijnuitkomst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tijdigheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTijdigheid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/toezicht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getToezicht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/toezicht/opdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listToezichtopdrachten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/toezicht/opdrachten/{opdrachtId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getToezichtpad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWachtimporten"];
        put?: never;
        post: operations["addWachtimport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWachtimport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten/{importId}/controle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkWachtimport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten/{importId}/delen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addWachtimportdeel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten/{importId}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawWachtimport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten/{importId}/overname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeOverWachtimport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten/{importId}/regels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWachtimportregels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten/{importId}/regels/{regelId}/keuze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideWachtimportregel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wachtimporten/{importId}/terugdraaiing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revertWachtimport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wieiswaarvan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWieIsWaarvan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wieiswaarvan/taakdragers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["zetTaakdrager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wisselingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEigenWisselingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wisselingen/{wisselingId}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beantwoordWisseling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zicht/mijn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMijnZichten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zicht/mijn/{wachtId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["legEigenCheckVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zicht/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTeamzicht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zicht/tekort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTekort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zicht/tekort/{regioId}/melding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["meldTekort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A read with its question in the body, so that no name stands in an address. */
        post: operations["zoek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zoeken/bekend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A read with its question in the body, so that no name stands in an address. */
        post: operations["zoekBekend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zoeken/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRecent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAanbod: {
        parameters: {
            query?: {
                hulpsoort?: "vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji";
                /** @example 42 */
                regioId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aanbod: {
                            acties: ("zet" | "stop")[];
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            bijgewerktOp: string;
                            broersZussen: boolean;
                            caseloadMax: number | null;
                            expertise: ("huiselijkgeweld" | "seksueelgeweld" | "eergerelateerdgeweld" | "trauma" | "scheiding" | "verslaving" | "lvb" | "psychiatrie" | "autisme" | "jongekind" | "zwangerschap")[];
                            /** @enum {unknown} */
                            hulpsoort: "vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji";
                            /** @example 42 */
                            id: string;
                            organisatie: string;
                            plekken: number;
                            regioIds: string[];
                            regios: string[];
                            talen: ("nederlands" | "engels" | "arabisch" | "turks" | "pools" | "oekraiens" | "tigrinya" | "gebarentaal")[];
                            totLeeftijd: number;
                            vanLeeftijd: number;
                            veiligheid: ("adresGeheim" | "nachtToezicht" | "contactOnderToezicht")[];
                            /** @enum {unknown} */
                            versheid: "vers" | "verouderd" | "vervallen";
                            versie: number;
                            vrij: number;
                            vrijNu: number;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            vrijVanaf: string;
                            wachttijdWeken: number | null;
                        }[];
                        eigenSoorten: ("vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji")[];
                        regios: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                        }[];
                    };
                };
            };
        };
    };
    maakAanbod: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    broersZussen: boolean;
                    caseloadMax?: number;
                    expertise: ("huiselijkgeweld" | "seksueelgeweld" | "eergerelateerdgeweld" | "trauma" | "scheiding" | "verslaving" | "lvb" | "psychiatrie" | "autisme" | "jongekind" | "zwangerschap")[];
                    /** @enum {unknown} */
                    hulpsoort: "vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji";
                    plekken: number;
                    regioIds: string[];
                    talen: ("nederlands" | "engels" | "arabisch" | "turks" | "pools" | "oekraiens" | "tigrinya" | "gebarentaal")[];
                    totLeeftijd: number;
                    vanLeeftijd: number;
                    veiligheid: ("adresGeheim" | "nachtToezicht" | "contactOnderToezicht")[];
                    vrij: number;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vrijVanaf: string;
                    wachttijdWeken?: number;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    zetAanbod: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                aanbodId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    broersZussen: boolean;
                    caseloadMax?: number;
                    expertise: ("huiselijkgeweld" | "seksueelgeweld" | "eergerelateerdgeweld" | "trauma" | "scheiding" | "verslaving" | "lvb" | "psychiatrie" | "autisme" | "jongekind" | "zwangerschap")[];
                    /** @enum {unknown} */
                    hulpsoort: "vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji";
                    plekken: number;
                    regioIds: string[];
                    talen: ("nederlands" | "engels" | "arabisch" | "turks" | "pools" | "oekraiens" | "tigrinya" | "gebarentaal")[];
                    totLeeftijd: number;
                    vanLeeftijd: number;
                    veiligheid: ("adresGeheim" | "nachtToezicht" | "contactOnderToezicht")[];
                    vrij: number;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vrijVanaf: string;
                    wachttijdWeken?: number;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    eindigAanbod: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                aanbodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listAfwezigheden: {
        parameters: {
            query?: {
                /** @example 2027-01-12 */
                tot?: string;
                /** @example 2027-01-12 */
                vanaf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        afwezigheden: {
                            gezinnen: {
                                gezin: string;
                                /** @example 42 */
                                gezinId: string;
                                onbemandOp: string | null;
                                vervangers: {
                                    naam: string;
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    tot: string;
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    vanaf: string;
                                }[];
                            }[];
                            /** @example 42 */
                            id: string;
                            /** @enum {unknown} */
                            reden: "vakantie" | "ziekte" | "verlof" | "anders";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            tot: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            vanaf: string;
                            versie: number;
                        }[];
                        collegas: {
                            afwezig: boolean;
                            /** @example 42 */
                            id: string;
                            naam: string;
                        }[];
                        gezinnen: {
                            afspraken: {
                                /** Format: date-time */
                                op: string;
                                soort: string;
                            }[];
                            gezin: string;
                            /** @example 42 */
                            gezinId: string;
                            samenMet: string | null;
                            termijnen: {
                                bronstatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                                soort: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            }[];
                            wachten: number;
                        }[];
                    };
                };
            };
        };
    };
    meldAfwezig: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reden: "vakantie" | "ziekte" | "verlof" | "anders";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                    vervangers: {
                        gebruikerId: string | null;
                        /** @example 42 */
                        gezinId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    benTerug: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                afwezigheidId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    kiesVervanger: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                afwezigheidId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    gebruikerId: string;
                    /** @example 42 */
                    gezinId: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getAndereWegenRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hindernissen: {
                            aantal: number;
                            /** @enum {unknown} */
                            hindernis: "regel" | "geld" | "contract";
                        }[];
                        wegen: {
                            acties: "besluit"[];
                            band: string | null;
                            eindOp: string | null;
                            geleerd: string | null;
                            gestartOp: string | null;
                            /** @enum {unknown} */
                            gevraagdAls: "vastgezicht" | "expertteam" | "regiodirecteur";
                            /** Format: date-time */
                            gevraagdOp: string;
                            grond: ("besluit" | "persoon" | "plicht") | null;
                            hindernis: ("regel" | "geld" | "contract") | null;
                            hindernisTekst: string | null;
                            /** @example 42 */
                            id: string;
                            kostenCent: number | null;
                            nodig: string | null;
                            nummer: string;
                            papierenOp: string | null;
                            papierenUiterlijk: string | null;
                            plicht: ("jeugdwet242b" | "jeugdwet261b" | "wmo233") | null;
                            reden: string | null;
                            regio: string;
                            /** @enum {unknown} */
                            stand: "gevraagd" | "gezocht" | "toegestaan" | "geweigerd" | "gestart" | "papierenrond" | "geleerd" | "gestopt";
                            toegestaanOp: string | null;
                            toestaat: ("regiodirecteur" | "gemeente" | "gecertificeerdeinstelling" | "zorgkantoor" | "aanbieder") | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            versie: number;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                    };
                };
            };
        };
    };
    beslisAndereWeg: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                anderewegId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mag: boolean;
                    reden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actief: boolean;
                        acties: ("sluit" | "open")[];
                        /** @example 42 */
                        id: string;
                        magRegistreren: boolean;
                        naam: string;
                        organisatie: string | null;
                        reden: ("uitDienst" | "anderWerk" | "langAfwezig" | "misbruikVermoed" | "vergissing" | "terug") | null;
                        registratie: {
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            geldigTot: string;
                            nummer: string;
                            /** @enum {unknown} */
                            soort: "skj" | "big";
                        } | null;
                        /** @enum {unknown} */
                        rol: "lokaalteam" | "teamleider" | "veiligthuis" | "crisisdienst" | "veiligheidsteam" | "jeugdbeschermer" | "giteamleider" | "expertteam" | "ggz" | "gedragswetenschapper" | "vertrouwensarts" | "raadsonderzoeker" | "advocaat" | "vertrouwenspersoon" | "functionarisgegevensbescherming" | "archivaris" | "regiodirecteur" | "inspecteur" | "applicatiebeheerder" | "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerklid" | "publiek" | "systeem";
                        sinds: string | null;
                    }[];
                };
            };
        };
    };
    setAccount: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actief: boolean;
                    /** @enum {unknown} */
                    reden: "uitDienst" | "anderWerk" | "langAfwezig" | "misbruikVermoed" | "vergissing" | "terug";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    setRegistratie: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    geldigTot: string;
                    nummer: string;
                    /** @enum {unknown} */
                    soort: "skj" | "big";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getInrichting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisaties: {
                            accounts: number;
                            gemeente: string | null;
                            /** @example 42 */
                            id: string;
                            naam: string;
                            soort: string;
                        }[];
                        regios: {
                            gemeenten: string[];
                            naam: string;
                            soort: string;
                        }[];
                        termijnen: {
                            aantal: number;
                            atw: string;
                            bron: string;
                            bronstatus: string;
                            eenheid: string;
                            gebeurtenis: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            geldigVanaf: string;
                            richting: string;
                            soort: string;
                        }[];
                    };
                };
            };
        };
    };
    listBijgestanen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        geslachtsnaam: string;
                        /** @example 42 */
                        gezinId: string;
                        /** @example 42 */
                        persoonId: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        tot: string;
                        voornaam: string;
                    }[];
                };
            };
        };
    };
    getBord: {
        parameters: {
            query?: {
                /** @example 2027-01-12 */
                op?: string;
                regio?: string;
                /** @description How many rows, from the top */
                toon?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description All that stand there, also those whose row was not asked */
                        aantal: number;
                        acties: "beloof"[];
                        belofte: {
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            beloofdOp: string;
                            door: string;
                            eerder: {
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                beloofdOp: string;
                                door: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                nulOp: string;
                                vanaf: number;
                            }[];
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            nulOp: string;
                            plan: number;
                            /** @enum {unknown} */
                            reden: "eerstebelofte" | "meererbij" | "mindermensen" | "snellerdangedacht" | "andersafgesproken";
                            /** @enum {unknown} */
                            stand: "boven" | "volgens" | "onder";
                            vanaf: number;
                            verschil: number;
                            versie: number;
                        } | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        erbij: number;
                        geholpen: number;
                        heropend: number;
                        lijn: {
                            aantal: number;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            dag: string;
                            plan: number | null;
                        }[];
                        nieuw: number;
                        redenen: {
                            aantal: number;
                            waarde: string | null;
                        }[];
                        regio: string | null;
                        regios: {
                            aantal: number;
                            naam: string;
                        }[];
                        rijen: {
                            andereWeg: string | null;
                            band: string | null;
                            beeindigdOp: string | null;
                            begonnenOp: string | null;
                            dagenSindsBegin: number | null;
                            dagenTeLaat: number;
                            heropend: boolean;
                            /** @description Days this child waited for anything, each day once */
                            ketendagen: number;
                            klokGestoptOp: string | null;
                            neeGezegd: boolean;
                            nummer: string;
                            oog: {
                                /** @description Kind of organisation that keeps sight of safety */
                                bij: string;
                                gemistSinds: string | null;
                                laatsteOp: string | null;
                                volgendeOp: string | null;
                                zonderSinds: string | null;
                            } | null;
                            reden: string | null;
                            redenOp: string | null;
                            regio: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            stap: string | null;
                            stapOp: string | null;
                            stapWie: string | null;
                            /** @enum {unknown} */
                            status: "looptNog" | "opBord" | "begonnenNietBevestigd" | "geholpen" | "geeindigdZonderHulp";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            urgentie: ("vandaag" | "dezeWeek" | "opVolgorde") | null;
                            urgentieHerzienOp: string | null;
                            veilig: ("ja" | "tenDele" | "nee" | "nietBekend") | null;
                            vraag: {
                                trede: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            } | null;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vandaag: string;
                        vandaagVanHetBord: {
                            andereWeg: string | null;
                            band: string | null;
                            beeindigdOp: string | null;
                            begonnenOp: string | null;
                            dagenSindsBegin: number | null;
                            dagenTeLaat: number;
                            heropend: boolean;
                            /** @description Days this child waited for anything, each day once */
                            ketendagen: number;
                            klokGestoptOp: string | null;
                            neeGezegd: boolean;
                            nummer: string;
                            oog: {
                                /** @description Kind of organisation that keeps sight of safety */
                                bij: string;
                                gemistSinds: string | null;
                                laatsteOp: string | null;
                                volgendeOp: string | null;
                                zonderSinds: string | null;
                            } | null;
                            reden: string | null;
                            redenOp: string | null;
                            regio: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            stap: string | null;
                            stapOp: string | null;
                            stapWie: string | null;
                            /** @enum {unknown} */
                            status: "looptNog" | "opBord" | "begonnenNietBevestigd" | "geholpen" | "geeindigdZonderHulp";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            urgentie: ("vandaag" | "dezeWeek" | "opVolgorde") | null;
                            urgentieHerzienOp: string | null;
                            veilig: ("ja" | "tenDele" | "nee" | "nietBekend") | null;
                            vraag: {
                                trede: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            } | null;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                        verhuisdIn: number;
                        verhuisdUit: number;
                        wachtOp: {
                            aantal: number;
                            /** @enum {unknown} */
                            waarde: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                        zonderHulp: number;
                    };
                };
            };
        };
    };
    getBordRij: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        andereWeg: string | null;
                        band: string | null;
                        beeindigdOp: string | null;
                        begonnenOp: string | null;
                        bronstatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                        dagenSindsBegin: number | null;
                        dagenTeLaat: number;
                        heropend: boolean;
                        /** @description Days this child waited for anything, each day once */
                        ketendagen: number;
                        klokGestoptOp: string | null;
                        neeGezegd: boolean;
                        nummer: string;
                        oog: {
                            /** @description Kind of organisation that keeps sight of safety */
                            bij: string;
                            gemistSinds: string | null;
                            laatsteOp: string | null;
                            volgendeOp: string | null;
                            zonderSinds: string | null;
                        } | null;
                        reden: string | null;
                        redenOp: string | null;
                        regio: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        sinds: string;
                        stap: string | null;
                        stapOp: string | null;
                        stapWie: string | null;
                        /** @enum {unknown} */
                        status: "looptNog" | "opBord" | "begonnenNietBevestigd" | "geholpen" | "geeindigdZonderHulp";
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        urgentie: ("vandaag" | "dezeWeek" | "opVolgorde") | null;
                        urgentieHerzienOp: string | null;
                        veilig: ("ja" | "tenDele" | "nee" | "nietBekend") | null;
                        vraag: {
                            trede: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                        } | null;
                        /** @enum {unknown} */
                        wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                    };
                };
            };
        };
    };
    getBordweg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "vraag"[];
                        weg: {
                            acties: "besluit"[];
                            band: string | null;
                            eindOp: string | null;
                            geleerd: string | null;
                            gestartOp: string | null;
                            /** @enum {unknown} */
                            gevraagdAls: "vastgezicht" | "expertteam" | "regiodirecteur";
                            /** Format: date-time */
                            gevraagdOp: string;
                            grond: ("besluit" | "persoon" | "plicht") | null;
                            hindernis: ("regel" | "geld" | "contract") | null;
                            hindernisTekst: string | null;
                            /** @example 42 */
                            id: string;
                            kostenCent: number | null;
                            nodig: string | null;
                            nummer: string;
                            papierenOp: string | null;
                            papierenUiterlijk: string | null;
                            plicht: ("jeugdwet242b" | "jeugdwet261b" | "wmo233") | null;
                            reden: string | null;
                            regio: string;
                            /** @enum {unknown} */
                            stand: "gevraagd" | "gezocht" | "toegestaan" | "geweigerd" | "gestart" | "papierenrond" | "geleerd" | "gestopt";
                            toegestaanOp: string | null;
                            toestaat: ("regiodirecteur" | "gemeente" | "gecertificeerdeinstelling" | "zorgkantoor" | "aanbieder") | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            versie: number;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        } | null;
                    };
                };
            };
        };
    };
    vraagAndereWeg: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                nummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    writeBelofte: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    nulOp: string;
                    /** @enum {unknown} */
                    reden: "eerstebelofte" | "meererbij" | "mindermensen" | "snellerdangedacht" | "andersafgesproken";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getBordGebieden: {
        parameters: {
            query?: {
                /** @example 2027-01-12 */
                op?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        /** @description Exact where both are the same */
                        land: {
                            tot: number;
                            van: number;
                        };
                        provincies: {
                            eigen: boolean;
                            /** @description Exact where both are the same */
                            getal: {
                                tot: number;
                                van: number;
                            };
                            naam: string;
                        }[];
                        regios: {
                            eigen: boolean;
                            /** @description Exact where both are the same */
                            getal: {
                                tot: number;
                                van: number;
                            };
                            naam: string;
                            provincie: string | null;
                        }[];
                    };
                };
            };
        };
    };
    exportBordGebieden: {
        parameters: {
            query?: {
                /** @example 2027-01-12 */
                op?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        /** @description Exact where both are the same */
                        land: {
                            tot: number;
                            van: number;
                        };
                        provincies: {
                            eigen: boolean;
                            /** @description Exact where both are the same */
                            getal: {
                                tot: number;
                                van: number;
                            };
                            naam: string;
                        }[];
                        regios: {
                            eigen: boolean;
                            /** @description Exact where both are the same */
                            getal: {
                                tot: number;
                                van: number;
                            };
                            naam: string;
                            provincie: string | null;
                        }[];
                    };
                };
            };
        };
    };
    exportBordRijen: {
        parameters: {
            query?: {
                /** @example 2027-01-12 */
                op?: string;
                regio?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        regio: string | null;
                        rijen: {
                            andereWeg: string | null;
                            band: string | null;
                            beeindigdOp: string | null;
                            begonnenOp: string | null;
                            dagenSindsBegin: number | null;
                            dagenTeLaat: number;
                            heropend: boolean;
                            /** @description Days this child waited for anything, each day once */
                            ketendagen: number;
                            klokGestoptOp: string | null;
                            neeGezegd: boolean;
                            nummer: string;
                            oog: {
                                /** @description Kind of organisation that keeps sight of safety */
                                bij: string;
                                gemistSinds: string | null;
                                laatsteOp: string | null;
                                volgendeOp: string | null;
                                zonderSinds: string | null;
                            } | null;
                            reden: string | null;
                            redenOp: string | null;
                            regio: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            stap: string | null;
                            stapOp: string | null;
                            stapWie: string | null;
                            /** @enum {unknown} */
                            status: "looptNog" | "opBord" | "begonnenNietBevestigd" | "geholpen" | "geeindigdZonderHulp";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            urgentie: ("vandaag" | "dezeWeek" | "opVolgorde") | null;
                            urgentieHerzienOp: string | null;
                            veilig: ("ja" | "tenDele" | "nee" | "nietBekend") | null;
                            vraag: {
                                trede: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            } | null;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                    };
                };
            };
        };
    };
    getBordVerloop: {
        parameters: {
            query?: {
                /** @example 2027-01-12 */
                op?: string;
                regio?: string;
                uitvoer?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dagen: {
                            aantal: number;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            dag: string;
                            geholpen: number;
                            gisteren: number;
                            heropend: number;
                            nieuw: number;
                            verhuisdIn: number;
                            verhuisdUit: number;
                            zonderHulp: number;
                        }[];
                        regio: string | null;
                    };
                };
            };
        };
    };
    listJeugdbeschermers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        naam: string;
                    }[];
                };
            };
        };
    };
    getConcept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                onderwerp: string;
                soort: "contactnotitie" | "veiligheidscijfer" | "woord" | "afspraak" | "eersteblik" | "maatregel" | "noodkijk" | "persoon" | "toestemming" | "veiligbereikbaar" | "communicatie" | "portaalbesluit" | "wachtbevestiging" | "kijkvraag" | "kijkantwoord" | "meekijkalarm" | "termijnreden" | "veiligheidscheck" | "urgentie" | "expertvraag" | "padvraag" | "expertoverleg" | "andereweg" | "meedenkvraag" | "wiedoetwat" | "meedenkantwoord";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bijgewerktOp: string | null;
                        inhoud: {
                            [key: string]: unknown;
                        } | null;
                        versie: number;
                    };
                };
            };
        };
    };
    putConcept: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                onderwerp: string;
                soort: "contactnotitie" | "veiligheidscijfer" | "woord" | "afspraak" | "eersteblik" | "maatregel" | "noodkijk" | "persoon" | "toestemming" | "veiligbereikbaar" | "communicatie" | "portaalbesluit" | "wachtbevestiging" | "kijkvraag" | "kijkantwoord" | "meekijkalarm" | "termijnreden" | "veiligheidscheck" | "urgentie" | "expertvraag" | "padvraag" | "expertoverleg" | "andereweg" | "meedenkvraag" | "wiedoetwat" | "meedenkantwoord";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    inhoud: {
                        [key: string]: unknown;
                    };
                    versie: number;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        bijgewerktOp: string;
                        versie: number;
                    };
                };
            };
        };
    };
    discardConcept: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                onderwerp: string;
                soort: "contactnotitie" | "veiligheidscijfer" | "woord" | "afspraak" | "eersteblik" | "maatregel" | "noodkijk" | "persoon" | "toestemming" | "veiligbereikbaar" | "communicatie" | "portaalbesluit" | "wachtbevestiging" | "kijkvraag" | "kijkantwoord" | "meekijkalarm" | "termijnreden" | "veiligheidscheck" | "urgentie" | "expertvraag" | "padvraag" | "expertoverleg" | "andereweg" | "meedenkvraag" | "wiedoetwat" | "meedenkantwoord";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        bijgewerktOp: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listKaarten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        naam: string;
                        /** @enum {unknown} */
                        rol: "lokaalteam" | "teamleider" | "veiligthuis" | "crisisdienst" | "veiligheidsteam" | "jeugdbeschermer" | "giteamleider" | "expertteam" | "ggz" | "gedragswetenschapper" | "vertrouwensarts" | "raadsonderzoeker" | "advocaat" | "vertrouwenspersoon" | "functionarisgegevensbescherming" | "archivaris" | "regiodirecteur" | "inspecteur" | "applicatiebeheerder" | "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerklid" | "publiek" | "systeem";
                        sub: string;
                        zin: {
                            en: string;
                            nl: string;
                        };
                    }[];
                };
            };
        };
    };
    beginOpnieuw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDemostand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        geschreven: boolean;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vandaag: string;
                    };
                };
            };
        };
    };
    zetOpVandaag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listGevraagd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("antwoord" | "uitstap" | "andereweg")[];
                        band: string | null;
                        dagenTeLaat: number;
                        /** @enum {unknown} */
                        functie: "advies" | "procesregie" | "signalering" | "leren";
                        /** @enum {unknown} */
                        gevraagdAls: "werker" | "ouder" | "jeugdige" | "vertegenwoordiger";
                        /** Format: date-time */
                        gevraagdOp: string;
                        /** @example 42 */
                        id: string;
                        nummer: string;
                        regio: string;
                        /** @enum {unknown} */
                        trede: "team" | "regionaal" | "bovenregionaal";
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        tredeSinds: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        vastGezichtWeet: boolean;
                        versie: number;
                        vraag: string;
                    }[];
                };
            };
        };
    };
    stelAndereWegVoor: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                expertvraagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    eindOp: string | null;
                    /** @enum {unknown} */
                    hindernis: "regel" | "geld" | "contract";
                    hindernisTekst: string;
                    kostenCent: number | null;
                    nodig: string;
                    /** @enum {unknown} */
                    toestaat: "regiodirecteur" | "gemeente" | "gecertificeerdeinstelling" | "zorgkantoor" | "aanbieder";
                    wie: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    beantwoordExpertvraag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                expertvraagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    antwoord: string;
                    gebieden: {
                        /** @enum {unknown} */
                        gebied: "veiligheid" | "wonen" | "school" | "gezondheid" | "opvoeden" | "geld" | "netwerk" | "vrijetijd";
                        tekst: string;
                    }[];
                    gevaar: boolean;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    stapUitExpertvraag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                expertvraagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listExpertwachten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        band: string | null;
                        dagenTeLaat: number;
                        nummer: string | null;
                        regio: string | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        sinds: string;
                        /** @enum {unknown} */
                        soort: "vraag" | "wacht";
                        stap: string | null;
                        stapOp: string | null;
                        tot: string | null;
                        uiterlijk: string | null;
                        veilig: ("ja" | "tenDele" | "nee" | "nietBekend") | null;
                        vraag: string | null;
                        wachtOp: ("vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek") | null;
                    }[];
                };
            };
        };
    };
    listMijnGezinnen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acuutSinds: string | null;
                        afspraakOp: string | null;
                        afspraakSoort: string | null;
                        eersteTermijnSoort: string | null;
                        eersteTermijnStatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                        eersteTermijnUiterlijk: string | null;
                        geslotenOp: string | null;
                        huishoudens: {
                            adresGeheim: boolean;
                            namen: (string | null)[];
                        }[];
                        /** @example 42 */
                        id: string;
                        kinderenOpBord: number;
                        maatregelTot: string | null;
                        naam: string;
                        nieuweWoorden: number;
                        /** @enum {unknown} */
                        relatie: "vastgezicht" | "uitvoerder" | "teamleider" | "team" | "meedenker" | "vervanger" | "oudgezicht" | "triage" | "triagebekend" | "onderzoeker" | "advocaat" | "vertrouwenspersoon" | "opdracht" | "nood" | "ouder" | "ouderzondergezag" | "jeugdige" | "jeugdige16" | "jeugdigeonder12" | "pleegouder" | "vertegenwoordiger" | "netwerk" | "geen";
                        vanaf: string | null;
                    }[];
                };
            };
        };
    };
    getGezin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aanvraagklokken: ("beschikkingjeugdhulp" | "beschikkingwmo" | "beslissingopbezwaar" | "beslissingopbezwaarcommissie" | "inzagedossierjeugdhulp" | "vernietigingdossierjeugdhulp")[];
                        acties: ("schrijfContactnotitie" | "voegPersoonToe" | "vraagBrp" | "legGezagVast" | "legRelatieVast" | "maakHuishouden" | "leesAdres" | "leesVeiligBereikbaar" | "schrijfVeiligBereikbaar" | "leesCommunicatie" | "schrijfCommunicatie" | "geefPortaaltoegang" | "tekenWoordOp" | "wordVastGezicht" | "voegBetrokkeneToe" | "legMaatregelVast" | "wijsUitvoerderAan" | "legEersteContactVast" | "legGeenPlanVast" | "leesZicht" | "leesRust" | "leesOnderzoek" | "leesPlan" | "leesVeiligheid" | "noteerCijfers" | "leesVeiligheidsstanden" | "zetVeiligheidsstand" | "eindigVeiligheidsstand" | "leesVerblijfplaatsen" | "houdVerblijfplaatsGeheim" | "meldBegonnen" | "tekenBevestigingOp" | "legBesluitVast" | "zegWachtreden" | "noemHelper" | "eindigWacht" | "verhuisGezin" | "leesWieKeekMee" | "maakAfdruk" | "leesWieDoetWat")[];
                        /** @description By clock: how far the text behind its date was checked */
                        bronstatussen: {
                            [key: string]: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                        };
                        gezin: {
                            afspraken: {
                                bijPersoonId: string | null;
                                gebruiker: string | null;
                                gebruikerId: string | null;
                                /** @example 42 */
                                id: string;
                                /** Format: date-time */
                                op: string;
                                personen: string[];
                                soort: string;
                            }[];
                            bereikbaar: string[];
                            besluiten: {
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                beslotenOp: string;
                                /** @example 42 */
                                id: string;
                                ingetrokkenOp: string | null;
                                /** @example 42 */
                                persoonId: string;
                                plek: string | null;
                                soort: string;
                                tot: string | null;
                                uitgevoerdOp: string | null;
                                versie: number;
                                vervaltOp: string | null;
                            }[];
                            betrokkenen: {
                                gebruikerId: string | null;
                                /** @example 42 */
                                id: string;
                                maatregelId: string | null;
                                naam: string | null;
                                nu: boolean;
                                omschrijving: string | null;
                                organisatie: string | null;
                                persoonId: string | null;
                                reden: string | null;
                                soort: string;
                                telefoon: string | null;
                                tot: string | null;
                                uitvoerdersoort: string | null;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                vanaf: string;
                                versie: number;
                            }[];
                            geslotenOp: string | null;
                            huishoudens: {
                                adresGeheim: boolean;
                                bewoners: string[];
                                heeftAdres: boolean;
                                /** @example 42 */
                                id: string;
                                naam: string;
                                versie: number;
                            }[];
                            /** @example 42 */
                            id: string;
                            keten: {
                                /** @example 42 */
                                persoonId: string;
                                samen: number;
                                stappen: {
                                    [key: string]: number;
                                };
                            }[];
                            leden: {
                                geboortedatum: string | null;
                                geheimhouding: boolean;
                                /** @enum {unknown} */
                                geslacht: "man" | "vrouw" | "onbekend";
                                geslachtsnaam: string;
                                gezag: {
                                    bron: string;
                                    code: string | null;
                                    houderDerde: boolean;
                                    houderId: string | null;
                                }[];
                                /** @example 42 */
                                id: string;
                                overledenOp: string | null;
                                roepnaam: string | null;
                                /** @enum {unknown} */
                                rol: "kind" | "ouder" | "partner" | "grootouder" | "netwerk" | "anders";
                                uitgerekendeDatum: string | null;
                                versie: number;
                                voornamen: string;
                                voorvoegsel: string | null;
                            }[];
                            maatregelen: {
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                beschikkingOp: string;
                                eersteContacten: {
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    op: string;
                                    /** @example 42 */
                                    persoonId: string;
                                    wijze: string;
                                }[];
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                einddatum: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                giBelastOp: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                giGeinformeerdOp: string;
                                /** @example 42 */
                                id: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                ingangsdatum: string;
                                kinderen: string[];
                                organisatie: string;
                                /** @example 42 */
                                organisatieId: string;
                                rechtbank: string;
                                soort: string;
                                versie: number;
                            }[];
                            meldingen: {
                                beoordeeldOp: string | null;
                                /** @example 42 */
                                id: string;
                                /** Format: date-time */
                                ontvangenOp: string;
                                veiligheid: string | null;
                            }[];
                            naam: string;
                            relaties: {
                                beginOpgegeven: string | null;
                                bron: string;
                                eindeOpgegeven: string | null;
                                /** @example 42 */
                                id: string;
                                /** @example 42 */
                                naar: string;
                                soort: string;
                                tot: string | null;
                                /** @example 42 */
                                van: string;
                                vanaf: string | null;
                                versie: number;
                                vorm: string | null;
                            }[];
                            termijnen: {
                                gestoptOp: string | null;
                                /** @example 42 */
                                id: string;
                                maatregelId: string | null;
                                persoonId: string | null;
                                redenTeLaat: string | null;
                                soort: string;
                                stilSinds: string | null;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                vanaf: string;
                                verplaatstVan: string | null;
                            }[];
                            tijdlijn: {
                                delen: string;
                                /** @example 42 */
                                id: string;
                                /** Format: date-time */
                                op: string;
                                organisatie: string;
                                personen: {
                                    aanwezig: boolean;
                                    /** @example 42 */
                                    id: string;
                                    lezer: boolean;
                                    over: boolean;
                                }[];
                                schrijver: string;
                                soort: string;
                                zichtbaarVanaf: string | null;
                            }[];
                            veiligheidsstanden: {
                                gevaarPersoonId: string | null;
                                /** @example 42 */
                                id: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                sinds: string;
                                soort: string;
                                voorPersoonId: string | null;
                            }[];
                            versie: number;
                            wachten: {
                                beeindigdAls: string | null;
                                beeindigdGezetOp: string | null;
                                beeindigdOp: string | null;
                                begonnenOp: string | null;
                                besluitId: string | null;
                                bevestigingen: {
                                    antwoord: string;
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    op: string;
                                    stemPersoonId: string | null;
                                    stemSoort: string;
                                    weg: string;
                                }[];
                                heropend: boolean;
                                heropendReden: string | null;
                                heropendVan: string | null;
                                hierna: string | null;
                                hulpverlener: string | null;
                                hulpverlenerId: string | null;
                                /** @example 42 */
                                id: string;
                                ikHelp: boolean;
                                klokGestoptOp: string | null;
                                maatregelId: string | null;
                                /** @example 42 */
                                persoonId: string;
                                reden: string | null;
                                redenOp: string | null;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                sinds: string;
                                stap: string;
                                stapOp: string | null;
                                stapWie: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                                veilig: string;
                                veiligOp: string | null;
                                versie: number;
                                wachtOp: string;
                                zonderhulpReden: string | null;
                            }[];
                            woorden: {
                                /** Format: date-time */
                                geschrevenOp: string;
                                /** @example 42 */
                                id: string;
                                /** @example 42 */
                                persoonId: string;
                            }[];
                        };
                        /** @enum {unknown} */
                        relatie: "vastgezicht" | "uitvoerder" | "teamleider" | "team" | "meedenker" | "vervanger" | "oudgezicht" | "triage" | "triagebekend" | "onderzoeker" | "advocaat" | "vertrouwenspersoon" | "opdracht" | "nood" | "ouder" | "ouderzondergezag" | "jeugdige" | "jeugdige16" | "jeugdigeonder12" | "pleegouder" | "vertegenwoordiger" | "netwerk" | "geen";
                        rust: {
                            eerder: {
                                gezichten: number;
                                maanden: number;
                            };
                            erbij: number;
                            sinds: string | null;
                            vasteGezichten: number;
                            wisselingen: number;
                        };
                    };
                };
            };
        };
    };
    wijsGezichtAan: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    gebruikerId: string;
                    /** @enum {unknown} */
                    reden: "kentGezin" | "keuzeGezin" | "taal" | "kennis" | "ruimte";
                    /** @enum {string} */
                    soort: "vastgezicht";
                } | {
                    /** @example 42 */
                    gebruikerId: string;
                    /** @enum {unknown} */
                    reden: "vakantie" | "ziekte" | "verlof" | "anders";
                    /** @enum {string} */
                    soort: "vervanger";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listAfdruklezers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        als: "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk";
                        /** @example 42 */
                        id: string;
                        roepnaam: string | null;
                    }[];
                };
            };
        };
    };
    getAfdruk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        afspraken: {
                            bij: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            } | null;
                            /** @example 42 */
                            id: string;
                            met: string | null;
                            /** Format: date-time */
                            op: string;
                            personen: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                            /** @enum {unknown} */
                            soort: "bezoek" | "gesprek" | "bellen" | "planbespreking";
                        }[];
                        /** @enum {unknown} */
                        als: "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk";
                        antwoorden: {
                            /** @enum {unknown} */
                            antwoord: "ja" | "neeNogNiet" | "weetNiet";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            begonnenOp: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                            /** @example 42 */
                            persoonId: string;
                            roepnaam: string | null;
                            uitvoerderNaam: string | null;
                            /** @example 42 */
                            wachtId: string;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                        /** @example 42 */
                        gezinId: string;
                        kinderen: {
                            /** @example 42 */
                            id: string;
                            roepnaam: string | null;
                        }[];
                        maatregelen: {
                            beroepTot: string | null;
                            /** @example 42 */
                            id: string;
                            kinderen: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                            /** @enum {unknown} */
                            soort: "ondertoezichtstelling";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            tot: string;
                        }[];
                        mogelijkeLezers: {
                            familiewoord: ("moeder" | "vader" | "oma" | "opa") | null;
                            gevaar: boolean;
                            /** @example 42 */
                            id: string;
                            naam: string | null;
                            rol: string;
                            /** @enum {unknown} */
                            soort: "medewerker" | "persoon";
                        }[];
                        notities: {
                            /** @example 42 */
                            id: string;
                            /** Format: date-time */
                            op: string;
                            schrijver: string;
                            /** @enum {unknown} */
                            soort: "huisbezoek" | "telefoon" | "bericht" | "overleg";
                        }[];
                        persoon: {
                            /** @example 42 */
                            id: string;
                            leeftijd: number | null;
                            roepnaam: string | null;
                        };
                        plan: {
                            plan: {
                                nummer: number;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                op: string;
                                /** @enum {unknown} */
                                status: "concept" | "vastgesteld";
                            } | null;
                            regels: {
                                /** @enum {unknown} */
                                soort: "kracht" | "doel" | "bodemlijn" | "watals";
                                stand: ("nieuw" | "begonnen" | "lukt" | "gehaald") | null;
                                standOp: string | null;
                                teksten: {
                                    tekst: string;
                                    wie: {
                                        id: string | null;
                                        naam: string | null;
                                        roepnaam: string | null;
                                    }[];
                                }[];
                            }[];
                        };
                        teksten: {
                            /** @example 42 */
                            id: string;
                            /** Format: date-time */
                            op: string;
                            schrijver: string;
                            /** @enum {unknown} */
                            soort: "huisbezoek" | "telefoon" | "bericht" | "overleg";
                            tekst: string;
                        }[];
                        toestemmingen: {
                            alle: number;
                            open: number;
                        };
                        vastGezicht: {
                            /** @example 42 */
                            gebruikerId: string;
                            naam: string;
                            organisatie: string | null;
                            /** @enum {unknown} */
                            organisatiesoort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
                            /** @enum {unknown} */
                            soort: "vastgezicht" | "duogezicht" | "uitvoerder" | "vervanger";
                            telefoon: string | null;
                            uitvoerdersoort: string | null;
                        } | null;
                        vragen: {
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            begonnenOp: string;
                            /** @example 42 */
                            persoonId: string;
                            roepnaam: string | null;
                            uitvoerderNaam: string | null;
                            /** @example 42 */
                            wachtId: string;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                        wieHelpt: {
                            /** @example 42 */
                            gebruikerId: string;
                            naam: string;
                            organisatie: string | null;
                            /** @enum {unknown} */
                            organisatiesoort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
                            /** @enum {unknown} */
                            soort: "vastgezicht" | "duogezicht" | "uitvoerder" | "vervanger";
                            telefoon: string | null;
                            uitvoerdersoort: string | null;
                        }[];
                        woorden: {
                            /** Format: date-time */
                            geschrevenOp: string;
                            /** @example 42 */
                            id: string;
                            lezers: {
                                /** @example 42 */
                                id: string;
                                naam: string | null;
                                /** @enum {unknown} */
                                soort: "medewerker" | "persoon";
                                wacht: boolean;
                            }[];
                            tekst: string;
                        }[];
                        woordenVanAnderen: {
                            /** Format: date-time */
                            geschrevenOp: string;
                            /** @example 42 */
                            id: string;
                            /** @example 42 */
                            persoonId: string;
                            roepnaam: string | null;
                            tekst: string;
                            verteldAan: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getAfdrukWieDoetWat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bel: {
                            bij: string | null;
                            id: string | null;
                            instantie: ("kinderrechter" | "raadvoordekinderbescherming" | "gemeente") | null;
                            naam: string | null;
                            organisatiesoort: ("lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk") | null;
                            personen: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                            /** @enum {unknown} */
                            soort: "persoon" | "zelf" | "gezagderde" | "medewerker" | "organisatie" | "instantie" | "woorden";
                            telefoon: string | null;
                        } | null;
                        lezer: {
                            /** @enum {unknown} */
                            als: "ouder" | "jeugdige";
                            /** @example 42 */
                            id: string;
                            roepnaam: string | null;
                        };
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        op: string;
                        rijen: {
                            cellen: {
                                artikel: string | null;
                                /** @enum {unknown} */
                                bron: "wet" | "meedoen" | "plan" | "hand";
                                regel: {
                                    door: string;
                                    /** @example 42 */
                                    id: string;
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    op: string;
                                    versie: number;
                                } | null;
                                /** @enum {unknown} */
                                rol: "beslist" | "doet" | "adviseert" | "weet";
                                totEnMet: string | null;
                                wie: {
                                    bij: string | null;
                                    id: string | null;
                                    instantie: ("kinderrechter" | "raadvoordekinderbescherming" | "gemeente") | null;
                                    naam: string | null;
                                    organisatiesoort: ("lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk") | null;
                                    personen: {
                                        /** @example 42 */
                                        id: string;
                                        roepnaam: string | null;
                                    }[];
                                    /** @enum {unknown} */
                                    soort: "persoon" | "zelf" | "gezagderde" | "medewerker" | "organisatie" | "instantie" | "woorden";
                                    telefoon: string | null;
                                };
                            }[];
                            leeg: boolean;
                            /** @enum {unknown} */
                            onderwerp: "dagelijks" | "wonen" | "hulp" | "veiligheid" | "plan" | "contact" | "maatregel" | "onderzoek" | "school" | "gezondheid" | "vrijetijd" | "oppas" | "geld" | "huis" | "werk" | "eigenhulp";
                            voor: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    maakAfspraak: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    bijPersoonId?: string;
                    /** Format: date-time */
                    op: string;
                    personen: string[];
                    /** @enum {unknown} */
                    soort: "bezoek" | "gesprek" | "bellen" | "planbespreking";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listAndereWegen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "zoek"[];
                        wegen: {
                            acties: ("zoek" | "start" | "papieren" | "geleerd" | "stop")[];
                            eindOp: string | null;
                            geleerd: string | null;
                            gestartOp: string | null;
                            /** @enum {unknown} */
                            gevraagdAls: "vastgezicht" | "expertteam" | "regiodirecteur";
                            gevraagdDoor: string;
                            /** Format: date-time */
                            gevraagdOp: string;
                            grond: ("besluit" | "persoon" | "plicht") | null;
                            hindernis: ("regel" | "geld" | "contract") | null;
                            hindernisTekst: string | null;
                            /** @example 42 */
                            id: string;
                            kostenCent: number | null;
                            nodig: string | null;
                            papierenOp: string | null;
                            papierenTeLaat: boolean;
                            papierenUiterlijk: string | null;
                            /** @example 42 */
                            persoonId: string;
                            plicht: ("jeugdwet242b" | "jeugdwet261b" | "wmo233") | null;
                            reden: string | null;
                            /** @enum {unknown} */
                            stand: "gevraagd" | "gezocht" | "toegestaan" | "geweigerd" | "gestart" | "papierenrond" | "geleerd" | "gestopt";
                            toegestaanDoor: string | null;
                            toegestaanOp: string | null;
                            toestaat: ("regiodirecteur" | "gemeente" | "gecertificeerdeinstelling" | "zorgkantoor" | "aanbieder") | null;
                            versie: number;
                            /** @example 42 */
                            wachtId: string;
                            wie: string | null;
                        }[];
                    };
                };
            };
        };
    };
    vulAndereWegIn: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                anderewegId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    eindOp: string | null;
                    /** @enum {unknown} */
                    hindernis: "regel" | "geld" | "contract";
                    hindernisTekst: string;
                    kostenCent: number | null;
                    nodig: string;
                    /** @enum {unknown} */
                    toestaat: "regiodirecteur" | "gemeente" | "gecertificeerdeinstelling" | "zorgkantoor" | "aanbieder";
                    wie: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    zetGeleerd: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                anderewegId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    geleerd: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    zetPapierenRond: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                anderewegId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    startAndereWeg: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                anderewegId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grond: {
                        /** @enum {string} */
                        soort: "besluit";
                    } | {
                        naam: string;
                        /** @enum {string} */
                        soort: "persoon";
                    } | {
                        /** @enum {unknown} */
                        plicht: "jeugdwet242b" | "jeugdwet261b" | "wmo233";
                        /** @enum {string} */
                        soort: "plicht";
                    };
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    papierenUiterlijk: string;
                    wie: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    stopAndereWeg: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                anderewegId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    recordBesluit: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    beslotenOp: string;
                    /** @example 42 */
                    persoonId: string;
                    /** @enum {unknown} */
                    plek?: "pleeggezin" | "instelling";
                    /** @enum {unknown} */
                    soort: "jeugdhulp" | "machtiginguithuisplaatsing" | "verzoekonderzoek";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot?: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    withdrawBesluit: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                besluitId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    addBetrokkene: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    omschrijving: string;
                    /** @example 42 */
                    persoonId: string;
                    /** @enum {string} */
                    soort: "netwerk";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot?: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                } | {
                    /** @example 42 */
                    gebruikerId: string;
                    /** @enum {unknown} */
                    reden?: "vakantie" | "ziekte" | "verlof" | "anders";
                    /** @enum {string} */
                    soort: "vervanger";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot?: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    endBetrokkene: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                betrokkenheidId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getBijstand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        geslachtsnaam: string;
                        maatregelen: {
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            beschikkingOp: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            einddatum: string;
                            /** @example 42 */
                            id: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            ingangsdatum: string;
                            kinderen: string[];
                            rechtbank: string;
                            soort: string;
                        }[];
                        /** @example 42 */
                        persoonId: string;
                        termijnen: {
                            gestoptOp: string | null;
                            /** @example 42 */
                            id: string;
                            soort: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            vanaf: string;
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        tot: string;
                        voornaam: string;
                    }[];
                };
            };
        };
    };
    askBrp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bsn: string;
                    /** @enum {unknown} */
                    over: "jeugdige" | "ouder" | "ander";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gezag: {
                            code: string | null;
                            derde: boolean;
                            houders: string[];
                            /** @enum {unknown} */
                            kind: "volgensCode" | "nietBekend" | "meerderjarig";
                            ontbrekendeOuders: ("1" | "2")[];
                        };
                        leden: {
                            alInGezin: string | null;
                            alleenGenoemd: boolean;
                            geboortedatum: string | null;
                            geheimhouding: boolean | null;
                            /** @enum {unknown} */
                            geslacht: "man" | "vrouw" | "onbekend";
                            geslachtsnaam: string | null;
                            heeftBsn: boolean;
                            isOnbekend: boolean;
                            overledenOp: string | null;
                            /** @enum {unknown} */
                            rol: "kind" | "ouder" | "broerOfZus" | "partner";
                            sleutel: string;
                            voornamen: string | null;
                            voorvoegsel: string | null;
                        }[];
                        opmerkingen: {
                            kind: string;
                            pad: string;
                        }[];
                        relaties: {
                            begin: string | null;
                            einde: string | null;
                            naar: string | null;
                            /** @enum {unknown} */
                            soort: "ouder" | "partner";
                            van: string;
                            vorm: ("huwelijk" | "geregistreerdpartnerschap" | "onbekend") | null;
                        }[];
                    };
                };
            };
        };
    };
    takeOverFromBrp: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personen: {
                        /** @enum {unknown} */
                        rol?: "kind" | "ouder" | "partner" | "grootouder" | "netwerk" | "anders";
                        sleutel: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personen: string[];
                    };
                };
            };
        };
    };
    schrijfContactnotitie: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aanwezig: string[];
                    conceptOnderwerp?: string;
                    /** @enum {unknown} */
                    delen: "nu" | "volgendeWerkdag" | "niet";
                    extraLezers?: string[];
                    gedaan?: string;
                    gevaar?: string;
                    gevoelig?: {
                        /** @enum {unknown} */
                        onderwerp: "gezondheid" | "verslaving" | "schulden";
                        /** @example 42 */
                        van: string;
                    }[];
                    nietLezers?: string[];
                    /** Format: date-time */
                    op: string;
                    over: string[];
                    /** @enum {unknown} */
                    soort: "huisbezoek" | "telefoon" | "bericht" | "overleg";
                    tekst: string;
                    verteldDoor?: string[];
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getContactnotitie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                notitieId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("neemTerug" | "deelMet" | "merkStrafrechtelijk" | "eindigMerk")[];
                        /** @enum {unknown} */
                        delen: "nu" | "volgendeWerkdag" | "niet";
                        delingen: {
                            door: string;
                            /** @enum {unknown} */
                            handeling: "deel" | "terug";
                            /** Format: date-time */
                            op: string;
                            /** @example 42 */
                            persoonId: string;
                            reden: string | null;
                        }[];
                        gedaan: string | null;
                        gevaar: string | null;
                        /** @example 42 */
                        id: string;
                        /** Format: date-time */
                        op: string;
                        organisatie: string;
                        personen: {
                            aanwezig: boolean;
                            gelezenOp: string | null;
                            /** @example 42 */
                            id: string;
                            lezer: boolean;
                            over: boolean;
                            verteld: boolean;
                        }[];
                        schrijver: string;
                        /** @enum {unknown} */
                        soort: "huisbezoek" | "telefoon" | "bericht" | "overleg";
                        strafrechtelijk: {
                            /** @enum {unknown} */
                            bron: "politie" | "openbaarministerie" | "rechter" | "jeugdreclassering";
                            /** @example 42 */
                            id: string;
                            stilteTot: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            totEnMet: string;
                            versie: number;
                        } | null;
                        tekst: string;
                        versie: number;
                        zichtbaarVanaf: string | null;
                    };
                };
            };
        };
    };
    deelNotitieMet: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                notitieId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gedaan?: string;
                    gevaar?: string;
                    reden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    neemNotitieTerug: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                notitieId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    merkStrafrechtelijk: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                notitieId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    bron: "politie" | "openbaarministerie" | "rechter" | "jeugdreclassering";
                    stilteTot?: string | null;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    totEnMet: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    eindigStrafrechtelijk: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                notitieId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    previewLezers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aanwezig: string[];
                    /** @enum {unknown} */
                    delen: "nu" | "volgendeWerkdag" | "niet";
                    extraLezers?: string[];
                    gevoelig?: {
                        /** @enum {unknown} */
                        onderwerp: "gezondheid" | "verslaving" | "schulden";
                        /** @example 42 */
                        van: string;
                    }[];
                    nietLezers?: string[];
                    over: string[];
                    verteldDoor?: string[];
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gevaarNoemen: boolean;
                        gezin: {
                            leest: boolean;
                            /** @example 42 */
                            persoonId: string;
                            portaal: boolean;
                            /** @enum {unknown} */
                            reden: "overZichzelf" | "gezagOnderTwaalf" | "samenMetKind" | "veiligheidsstand" | "overleden" | "nietOver" | "nietErbij" | "jongerDanTwaalf" | "leeftijdNietBekend" | "geenGezag" | "gezagNietBekend" | "kindLeestZelf" | "kindLeestNietMee" | "verdereFamilieOfNetwerk" | "partnerVanOuder" | "exPartner" | "anderHuishouden" | "woordenVanKind" | "overAnderGezegd" | "gevoeligVanAnder" | "gekozen" | "nietGedeeld" | "weggelaten";
                            roepnaam: string | null;
                        }[];
                        medewerkers: {
                            /** @example 42 */
                            gebruikerId: string;
                            naam: string;
                            /** @enum {unknown} */
                            soort: "vastgezicht" | "uitvoerder" | "vervanger";
                        }[];
                        standen: {
                            gevaarPersoonId: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            soort: string;
                            voorPersoonId: string | null;
                        }[];
                        zichtbaarVanaf: string | null;
                    };
                };
            };
        };
    };
    listDeeladviezen: {
        parameters: {
            query: {
                /** @example 42 */
                naar: string;
                /** @example 42 */
                over: string;
            };
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        adviezen: {
                            /** @enum {unknown} */
                            antwoord: "verplicht" | "mag" | "zondernamen" | "toestemming" | "toestemmingis" | "zoekuit";
                            artikel: string | null;
                            /** @enum {unknown} */
                            gegevens: "jeugdhulp" | "veiligheid" | "school" | "gezondheidvolwassene" | "schulden" | "strafrechtelijk";
                            gevraagd: boolean;
                            ontbreekt: string[];
                            /** @enum {unknown} */
                            situatie: "advies" | "vermoeden" | "ondertoezichtstelling" | "voogdij" | "jeugdreclassering" | "verzoekraad" | "toeleiding" | "zelfdehulp" | "vrijwillig";
                            stand: ("wet2026" | "tekst2017" | "ongecontroleerd") | null;
                            voorwaarden: ("alleennodig" | "vertelbetrokkene" | "uitvoerendegi" | "feitenvolledigwaar" | "ookcollege" | "alleentakencollege" | "geenvolwassene" | "belangofernst" | "nietandersprivacy" | "zwakkegrondoverheid" | "overleggedragsdeskundige")[];
                        }[];
                        let: ("nooitadres" | "gevaarbijvertellen")[];
                    };
                };
            };
        };
    };
    deel: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    gegevens: "jeugdhulp" | "veiligheid" | "school" | "gezondheidvolwassene" | "schulden" | "strafrechtelijk";
                    gevraagd: boolean;
                    /** @example 42 */
                    naarId: string;
                    /** @example 42 */
                    overId: string;
                    /** @enum {unknown} */
                    situatie: "advies" | "vermoeden" | "ondertoezichtstelling" | "voogdij" | "jeugdreclassering" | "verzoekraad" | "toeleiding" | "zelfdehulp" | "vrijwillig";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    vormDuo: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    gebruikerId: string;
                    /** @enum {unknown} */
                    reden: "kentGezin" | "keuzeGezin" | "taal" | "kennis" | "ruimte";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listExpertvragen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "vraag"[];
                        termijnen: {
                            eigenAfspraak: boolean;
                            /** @enum {unknown} */
                            trede: "team" | "regionaal" | "bovenregionaal";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            werkdagen: number;
                        }[];
                        vragen: {
                            acties: ("terug" | "overleg")[];
                            antwoord: string | null;
                            beantwoordOp: string | null;
                            dagenTeLaat: number;
                            /** @enum {unknown} */
                            functie: "advies" | "procesregie" | "signalering" | "leren";
                            gebieden: {
                                /** @enum {unknown} */
                                gebied: "veiligheid" | "wonen" | "school" | "gezondheid" | "opvoeden" | "geld" | "netwerk" | "vrijetijd";
                                tekst: string;
                            }[];
                            gevaarGemeld: boolean;
                            /** @enum {unknown} */
                            gevraagdAls: "werker" | "ouder" | "jeugdige" | "vertegenwoordiger";
                            gevraagdDoor: string | null;
                            /** Format: date-time */
                            gevraagdOp: string;
                            /** @example 42 */
                            id: string;
                            overleggen: {
                                aanwezigen: {
                                    naam: string;
                                    organisatie: string;
                                }[];
                                gebieden: {
                                    /** @enum {unknown} */
                                    gebied: "veiligheid" | "wonen" | "school" | "gezondheid" | "opvoeden" | "geld" | "netwerk" | "vrijetijd";
                                    tekst: string;
                                }[];
                                gezinErbij: boolean;
                                /** @example 42 */
                                id: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                op: string;
                                uitkomst: string;
                                vraag: string;
                            }[];
                            persoonId: string | null;
                            /** @enum {unknown} */
                            stand: "open" | "beantwoord" | "ingetrokken" | "zonderantwoord";
                            stappen: {
                                /** @enum {unknown} */
                                reden: "gevraagd" | "geenantwoord" | "uitgestapt";
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                sinds: string;
                                /** @enum {unknown} */
                                trede: "team" | "regionaal" | "bovenregionaal";
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            }[];
                            /** @enum {unknown} */
                            trede: "team" | "regionaal" | "bovenregionaal";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            versie: number;
                            vraag: string;
                            wachtId: string | null;
                        }[];
                    };
                };
            };
        };
    };
    vraagExperts: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    functie: "advies" | "procesregie" | "signalering" | "leren";
                    persoonId: string | null;
                    /** @enum {unknown} */
                    trede: "team" | "regionaal" | "bovenregionaal";
                    vraag: string;
                    wachtId: string | null;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    legExpertoverlegVast: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                expertvraagId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aanwezigen: {
                        naam: string;
                        organisatie: string;
                    }[];
                    gebieden: {
                        /** @enum {unknown} */
                        gebied: "veiligheid" | "wonen" | "school" | "gezondheid" | "opvoeden" | "geld" | "netwerk" | "vrijetijd";
                        tekst: string;
                    }[];
                    gezinErbij: boolean;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    uitkomst: string;
                    vraag: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    neemExpertvraagTerug: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                expertvraagId: string;
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    recordGezag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    bron: "beschikking" | "verteld";
                    houderDerde?: boolean;
                    houders: string[];
                    /** @example 42 */
                    kindId: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    makeHuishouden: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    adres?: {
                        tekst: string;
                    };
                    adresGeheim: boolean;
                    bewoners: string[];
                    naam: string;
                    ookElders?: string[];
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getAdres: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                huishoudenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tekst: string | null;
                    };
                };
            };
        };
    };
    moveToHuishouden: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                huishoudenId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    keuze?: "verhuist" | "ookHier";
                    /** @example 42 */
                    persoonId: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    recordOndertoezichtstelling: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    beschikkingOp: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    einddatum: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    giBelastOp: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    giGeinformeerdOp: string;
                    hulpGenoemd?: boolean;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    ingangsdatum: string;
                    kinderen: string[];
                    /** @example 42 */
                    organisatieId: string;
                    rechtbank: string;
                    zaaknummer?: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    recordEersteContact: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                maatregelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    met: string[];
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @enum {unknown} */
                    wijze: "inPersoon" | "beeldbellen" | "telefoon";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    recordGeenFamiliegroepsplan: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                maatregelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listMaatregelgevolgen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                maatregelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bron: string;
                        /** @enum {unknown} */
                        bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                        /** @enum {unknown} */
                        gevolg: "hogerBeroep" | "verzoekVerlenging" | "mededelingAanRaad" | "vervalt";
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        voorbij: boolean;
                    }[];
                };
            };
        };
    };
    meldAanRaad: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                maatregelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    nameUitvoerder: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                maatregelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    gebruikerId: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf?: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    verlengMaatregel: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                maatregelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listMeedenkvragen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "vraag"[];
                        regels: {
                            /** @example 42 */
                            id: string;
                            tekst: string;
                        }[];
                        vragen: {
                            acties: ("terug" | "overname")[];
                            antwoord: {
                                helpt: string;
                                letop: string;
                                zelf: string;
                            } | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            antwoordOp: string;
                            antwoordTeLaat: boolean;
                            artikel: string;
                            beantwoordOp: string | null;
                            beeindigdOp: string | null;
                            dagenTeLaat: number;
                            gevraagdDoor: string;
                            /** Format: date-time */
                            gevraagdOp: string;
                            /** @enum {unknown} */
                            grond: "toestemming" | "wet";
                            /** @example 42 */
                            id: string;
                            kindcheck: ("gedaan" | "nogniet") | null;
                            leeft: boolean;
                            organisatie: string;
                            overgenomenOp: string | null;
                            /** @example 42 */
                            overId: string;
                            persoon: string | null;
                            reden: string | null;
                            /** @enum {unknown} */
                            stand: "gevraagd" | "aangenomen" | "beantwoord" | "geweigerd" | "uitgestapt" | "ingetrokken" | "toestemmingweg";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            toegangTot: string;
                            toestemmingOp: string | null;
                            versie: number;
                            vraag: string;
                        }[];
                    };
                };
            };
        };
    };
    vraagMeedenken: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    antwoordOp: string;
                    delen: string[];
                    gebruikerId: string | null;
                    /** @example 42 */
                    organisatieId: string;
                    /** @example 42 */
                    overId: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    toegangTot: string;
                    vraag: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    neemMeedenkantwoordOver: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                meedenkvraagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    regelId: string;
                    tekst: string;
                    zelf: boolean;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    neemMeedenkvraagTerug: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                meedenkvraagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getMeedenkgrond: {
        parameters: {
            query: {
                /** @example 42 */
                naar: string;
                /** @example 42 */
                over: string;
            };
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        artikel: string | null;
                        grond: ("toestemming" | "wet") | null;
                        ontbreekt: string[];
                        toestemmingOp: string | null;
                        totEnMet: string | null;
                        ziet: string[];
                        zietNiet: string[];
                    };
                };
            };
        };
    };
    getMeedenkkeuze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        antwoordOp: string;
                        organisaties: {
                            /** @example 42 */
                            id: string;
                            mensen: {
                                /** @example 42 */
                                id: string;
                                naam: string;
                            }[];
                            naam: string;
                            /** @enum {unknown} */
                            soort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
                        }[];
                        personen: {
                            delen: {
                                /** @example 42 */
                                id: string;
                                tekst: string;
                            }[];
                            /** @example 42 */
                            id: string;
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        toegangTot: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                    };
                };
            };
        };
    };
    getGezinsmelding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                meldingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acuut: boolean;
                        beoordeeldOp: string | null;
                        /** @example 42 */
                        id: string;
                        melder: {
                            functie: string | null;
                            organisatie: string | null;
                            /** @enum {unknown} */
                            soort: "burger" | "professional";
                        };
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        ontvangenOp: string;
                        personen: {
                            leeftijdOfGeboorte: string | null;
                            naam: string | null;
                            /** @enum {unknown} */
                            rol: "kind" | "ouder" | "ander";
                        }[];
                        reden: string | null;
                        veiligheid: ("acuteOnveiligheid" | "structureleOnveiligheid" | "beide" | "geenVanBeide" | "nogNietTeBeoordelen") | null;
                        waarneming: {
                            gedacht: string | null;
                            gehoord: string | null;
                            gezien: string | null;
                        };
                    };
                };
            };
        };
    };
    getNoodkijkstand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        beperkt: boolean;
                        lopend: {
                            /** Format: date-time */
                            begonnenOp: string;
                            /** @example 42 */
                            id: string;
                            /** Format: date-time */
                            tot: string;
                        } | null;
                        /** Format: date-time */
                        nu: string;
                        vers: boolean;
                    };
                };
            };
        };
    };
    beginNoodkijk: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reden: "acuteonveiligheid" | "vastgezichtonbereikbaar" | "kindweg" | "crisisdienstmelding" | "medischenood";
                    woorden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        /** Format: date-time */
                        tot: string;
                    };
                };
            };
        };
    };
    eindigNoodkijk: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                    };
                };
            };
        };
    };
    listOnderzoeken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        magBeginnen: boolean;
                        onderzoeken: {
                            doenMee: string[];
                            dubbelReden: ("anderevraag" | "teoud" | "spoed" | "gezinwilapart") | null;
                            /** @example 42 */
                            id: string;
                            klaarAls: ("resultaat" | "gestopt") | null;
                            klaarOp: string | null;
                            mijnVerzoek: ("gevraagd" | "ja" | "nee") | null;
                            naam: string;
                            organisatie: string;
                            persoonId: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            soort: "intake" | "verklarendeanalyse" | "onderzoek" | "plan";
                            uiterlijk: string | null;
                            uitzondering: ("raad" | "deskundigerechter" | "tweedemening" | "klacht" | "inspectie" | "politie" | "nieuwemelding") | null;
                            vanEigen: boolean;
                            versie: number;
                            verzoeken: {
                                /** Format: date-time */
                                gevraagdOp: string;
                                /** @example 42 */
                                id: string;
                                naam: string;
                                organisatie: string;
                                versie: number;
                            }[];
                            vragen: ("veiligheid" | "wonen" | "school" | "gezondheid" | "opvoeden" | "geld" | "netwerk" | "vrijetijd")[];
                        }[];
                    };
                };
            };
        };
    };
    beginOnderzoek: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aanleiding: "eigen" | "rechter" | "gezin" | "klacht" | "nieuwemelding";
                    persoonId: string | null;
                    reden?: "anderevraag" | "teoud" | "spoed" | "gezinwilapart";
                    soort: "intake" | "verklarendeanalyse" | "onderzoek" | "plan";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    uiterlijk?: string;
                    vragen: ("veiligheid" | "wonen" | "school" | "gezondheid" | "opvoeden" | "geld" | "netwerk" | "vrijetijd")[];
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    eindigOnderzoek: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                onderzoekId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    als: "resultaat" | "gestopt";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    doeMeeMetOnderzoek: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                onderzoekId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    beantwoordMeedoen: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                onderzoekId: string;
                /** @example 42 */
                verzoekId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mag: boolean;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    rondPadstapAf: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                padstapId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    uitkomst: "gedaan" | "nietGelukt";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getPadvraag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                padstapId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        termijnen: {
                            eigenAfspraak: boolean;
                            /** @enum {unknown} */
                            trede: "team" | "regionaal" | "bovenregionaal";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            werkdagen: number;
                        }[];
                        vraag: {
                            antwoord: string | null;
                            beantwoordOp: string | null;
                            dagenTeLaat: number;
                            /** @enum {unknown} */
                            functie: "advies" | "procesregie" | "signalering" | "leren";
                            gebieden: {
                                /** @enum {unknown} */
                                gebied: "veiligheid" | "wonen" | "school" | "gezondheid" | "opvoeden" | "geld" | "netwerk" | "vrijetijd";
                                tekst: string;
                            }[];
                            gevaarGemeld: boolean;
                            gevraagdDoor: string | null;
                            /** Format: date-time */
                            gevraagdOp: string;
                            /** @example 42 */
                            id: string;
                            /** @enum {unknown} */
                            stand: "open" | "beantwoord" | "ingetrokken" | "zonderantwoord";
                            /** @enum {unknown} */
                            trede: "team" | "regionaal" | "bovenregionaal";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            versie: number;
                            vraag: string;
                        } | null;
                    };
                };
            };
        };
    };
    vraagOverPad: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                padstapId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    functie: "advies" | "procesregie" | "signalering" | "leren";
                    /** @enum {unknown} */
                    trede: "regionaal" | "bovenregionaal";
                    vraag: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    addPersoon: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bsn?: string;
                    geboortedatum?: string;
                    /** @enum {unknown} */
                    geslacht: "man" | "vrouw" | "onbekend";
                    naam: {
                        geslachtsnaam?: string;
                        roepnaam?: string;
                        voornamen?: string;
                        voorvoegsel?: string;
                    };
                    /** @enum {unknown} */
                    rol: "kind" | "ouder" | "partner" | "grootouder" | "netwerk" | "anders";
                    uitgerekendeDatum?: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getCommunicatie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inhoud: {
                            gebarentaal: boolean;
                            laaggeletterd: boolean;
                            lvb: boolean;
                            steunpersoon: string;
                            taal: string;
                            /** @enum {unknown} */
                            tolk: "geen" | "beroepstolk" | "telefoontolk" | "uitHetGezin";
                            uitleg: {
                                door: string;
                                /** @enum {unknown} */
                                naverteld: "nietGevraagd" | "ja" | "deels" | "nee";
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                op: string;
                                wat: string;
                            } | null;
                        } | null;
                        versie: number;
                    };
                };
            };
        };
    };
    setCommunicatie: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gebarentaal: boolean;
                    laaggeletterd: boolean;
                    lvb: boolean;
                    steunpersoon: string;
                    taal: string;
                    /** @enum {unknown} */
                    tolk: "geen" | "beroepstolk" | "telefoontolk" | "uitHetGezin";
                    uitleg: {
                        door: string;
                        /** @enum {unknown} */
                        naverteld: "nietGevraagd" | "ja" | "deels" | "nee";
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        op: string;
                        wat: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getPortaaltoegang: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        account: "geen" | "uitgenodigd" | "geopend";
                        als: ("ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk") | null;
                        besluiten: {
                            /** @enum {unknown} */
                            als: "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk";
                            door: string;
                            /** @example 42 */
                            id: string;
                            /** Format: date-time */
                            op: string;
                            reden: ("eigenVerzoek" | "gevaar" | "toestelNietVeilig" | "geenRechtMeer" | "vergissing") | null;
                            /** @enum {unknown} */
                            soort: "gegeven" | "herzien" | "ingetrokken";
                        }[];
                        gevaarStaat: boolean;
                        kan: {
                            /** @enum {unknown} */
                            als: "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk";
                            mag: boolean;
                            recht: string | null;
                            reden: string | null;
                        }[];
                        leest: {
                            afspraken: number;
                            andereRegels: number;
                            doelen: number[];
                            niet: {
                                adres: boolean;
                                doelen: number;
                                woordenVan: string[];
                            };
                            notities: number;
                            woordenVan: string[];
                        };
                        opnieuw: boolean;
                        sinds: string | null;
                        vragen: {
                            /** @enum {unknown} */
                            als: "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk";
                            gevaar: {
                                afspraak: string;
                                is: boolean;
                                welk: string;
                            };
                            /** @enum {unknown} */
                            leesniveau: "gewoon" | "eenvoudig" | "voorlezen";
                            moment: string;
                            taal: string;
                            /** @enum {unknown} */
                            toestel: "eigen" | "gedeeld" | "meegekeken";
                            /** @enum {unknown} */
                            vertegenwoordiging?: "voogd" | "mentor" | "curator" | "bijzonderecurator";
                        } | null;
                    };
                };
            };
        };
    };
    geefPortaaltoegang: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    als: "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk";
                    gevaar: {
                        afspraak: string;
                        is: boolean;
                        welk: string;
                    };
                    /** @enum {unknown} */
                    leesniveau: "gewoon" | "eenvoudig" | "voorlezen";
                    moment: string;
                    taal: string;
                    /** @enum {unknown} */
                    toestel: "eigen" | "gedeeld" | "meegekeken";
                    /** @enum {unknown} */
                    vertegenwoordiging?: "voogd" | "mentor" | "curator" | "bijzonderecurator";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    neemPortaaltoegangTerug: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reden: "eigenVerzoek" | "gevaar" | "toestelNietVeilig" | "geenRechtMeer" | "vergissing";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getUitnodiging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string | null;
                        demo: string | null;
                        tot: string | null;
                    };
                };
            };
        };
    };
    maakUitnodiging: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getVeiligBereikbaar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inhoud: {
                            codewoord: string;
                            nummer: string;
                            post: string;
                            voicemail: string;
                            wanneer: string;
                            wieMagOpnemen: string;
                        } | null;
                        versie: number;
                    };
                };
            };
        };
    };
    setVeiligBereikbaar: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    codewoord: string;
                    nummer: string;
                    post: string;
                    voicemail: string;
                    wanneer: string;
                    wieMagOpnemen: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    tekenWoordOp: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aanwezig: string[];
                    gebruikers: string[];
                    /** @enum {unknown} */
                    keuze: "alleenVastGezicht" | "ook" | "iedereen";
                    personen: string[];
                    tekst: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listKiesbaar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gevaar: boolean;
                        /** @example 42 */
                        id: string;
                        naam: string | null;
                        /** @enum {unknown} */
                        soort: "medewerker" | "persoon";
                    }[];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plan: {
                            /** @example 42 */
                            id: string;
                            nummer: number;
                            /** Format: date */
                            op: string;
                            /** @enum {unknown} */
                            status: "concept" | "vastgesteld";
                        } | null;
                        regels: {
                            /** @example 42 */
                            id: string;
                            /** @enum {unknown} */
                            soort: "kracht" | "doel" | "bodemlijn" | "watals";
                            stand: ("nieuw" | "begonnen" | "lukt" | "gehaald") | null;
                            standOp: string | null;
                            teksten: {
                                /** @example 42 */
                                id: string;
                                lezers: {
                                    gebruiker: string | null;
                                    persoonId: string | null;
                                }[];
                                tekst: string;
                                wie: {
                                    naam: string | null;
                                    persoonId: string | null;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    listPlekvragen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        wachten: {
                            acties: ("behoefte" | "vraag")[];
                            behoefte: {
                                broersZussen: boolean;
                                /** @enum {unknown} */
                                dichtbij: "ouder" | "netwerk" | "school" | "maaktNietUit";
                                expertise: ("huiselijkgeweld" | "seksueelgeweld" | "eergerelateerdgeweld" | "trauma" | "scheiding" | "verslaving" | "lvb" | "psychiatrie" | "autisme" | "jongekind" | "zwangerschap")[];
                                gezegdDoor: string;
                                /** Format: date-time */
                                gezegdOp: string;
                                /** @enum {unknown} */
                                hulpsoort: "vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji";
                                taal: ("nederlands" | "engels" | "arabisch" | "turks" | "pools" | "oekraiens" | "tigrinya" | "gebarentaal") | null;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                vanaf: string;
                                veiligheid: ("adresGeheim" | "nachtToezicht" | "contactOnderToezicht")[];
                                versie: number;
                            } | null;
                            contractdagen: number;
                            /** @example 42 */
                            persoonId: string;
                            voorstel: ("vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji") | null;
                            vragen: {
                                /** @example 42 */
                                aanbodId: string;
                                antwoordOp: string | null;
                                antwoordTeLaat: boolean;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                antwoordUiterlijk: string;
                                contractRondOp: string | null;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                gevraagdOp: string;
                                /** @enum {unknown} */
                                hulpsoort: "vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji";
                                /** @example 42 */
                                id: string;
                                klaarOp: string | null;
                                neeReden: ("vol" | "pastNiet" | "geenContract" | "wachtlijst" | "geenAntwoord") | null;
                                organisatie: string;
                                /** @enum {unknown} */
                                stand: "gevraagd" | "jaOnderVoorbehoud" | "contractRond" | "plek" | "nee" | "ingetrokken";
                                stappen: ("ja" | "nee" | "contractRond" | "plek" | "intrekken")[];
                                versie: number;
                            }[];
                            /** @example 42 */
                            wachtId: string;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                    };
                };
            };
        };
    };
    zetPlekstap: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                plekvraagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    reden: ("vol" | "pastNiet" | "geenContract" | "wachtlijst" | "geenAntwoord") | null;
                    /** @enum {unknown} */
                    stap: "ja" | "nee" | "contractRond" | "plek" | "intrekken";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listPortaalstanden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        account: "geen" | "uitgenodigd" | "geopend";
                        als: ("ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk") | null;
                        opnieuw: boolean;
                        /** @example 42 */
                        persoonId: string;
                        sinds: string | null;
                    }[];
                };
            };
        };
    };
    listRaadplegingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        laterMogelijk: true;
                        regels: {
                            achtergehouden: {
                                acties: "geefvrij"[];
                                gevaar: boolean;
                                naam: string | null;
                                /** @example 42 */
                                persoonId: string;
                                /** @enum {unknown} */
                                reden: "nogNietVerteld" | "organisatieHoudtAchter" | "gevaarVanLezer" | "standTegenLezer";
                            }[];
                            grond: string;
                            /** @enum {unknown} */
                            handeling: "lees" | "zoek" | "geweigerd" | "bevraag" | "afdruk" | "export";
                            /** @example 42 */
                            id: string;
                            lijst: boolean;
                            medewerker: string | null;
                            nood: {
                                gezinszin: string | null;
                                oordeel: ("terecht" | "nietterecht") | null;
                            } | null;
                            /** Format: date-time */
                            op: string;
                            organisatie: string | null;
                            /** @enum {unknown} */
                            organisatiesoort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
                            over: string[];
                            /** @enum {unknown} */
                            relatie: "vastgezicht" | "uitvoerder" | "teamleider" | "team" | "meedenker" | "vervanger" | "oudgezicht" | "triage" | "triagebekend" | "onderzoeker" | "advocaat" | "vertrouwenspersoon" | "opdracht" | "nood" | "ouder" | "ouderzondergezag" | "jeugdige" | "jeugdige16" | "jeugdigeonder12" | "pleegouder" | "vertegenwoordiger" | "netwerk" | "geen";
                            /** @enum {unknown} */
                            rol: "lokaalteam" | "teamleider" | "veiligthuis" | "crisisdienst" | "veiligheidsteam" | "jeugdbeschermer" | "giteamleider" | "expertteam" | "ggz" | "gedragswetenschapper" | "vertrouwensarts" | "raadsonderzoeker" | "advocaat" | "vertrouwenspersoon" | "functionarisgegevensbescherming" | "archivaris" | "regiodirecteur" | "inspecteur" | "applicatiebeheerder" | "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerklid" | "publiek" | "systeem";
                            soortGegevens: string;
                            vraag: {
                                door: string;
                                toestemmingOp: string | null;
                            } | null;
                            vraagAan: ("kijker" | "vastgezicht")[];
                            vrijgaven: {
                                acties: "neemterug"[];
                                door: string;
                                gezien: boolean;
                                /** @example 42 */
                                id: string;
                                naam: string | null;
                                /** Format: date-time */
                                op: string;
                                /** @example 42 */
                                persoonId: string;
                                versie: number;
                            }[];
                        }[];
                        vragen: {
                            acties: "beantwoord"[];
                            als: string;
                            antwoord: {
                                medewerker: string | null;
                                /** Format: date-time */
                                op: string;
                                organisatie: string | null;
                                organisatiesoort: string;
                                tekst: string;
                            } | null;
                            /** Format: date-time */
                            gesteldOp: string;
                            /** @example 42 */
                            id: string;
                            naam: string | null;
                            /** @example 42 */
                            persoonId: string;
                            regelId: string | null;
                            regelOp: string | null;
                            /** @enum {unknown} */
                            soort: "waarom" | "watGezien" | "wieKeek" | "eigen";
                            tekst: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            versie: number;
                        }[];
                    };
                };
            };
        };
    };
    geefRegelsVrij: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gevaarGewogen: boolean;
                    /** @example 42 */
                    persoonId: string;
                    /** @enum {unknown} */
                    reden: "isVerteld" | "vroegErom" | "kanVeilig";
                    regelIds: string[];
                    /** @enum {unknown} */
                    verteld: "gesprek" | "telefoon" | "brief" | "nogNiet";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    neemVrijgaveTerug: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                vrijgaveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    recordRelatie: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    naar: string;
                    /** @enum {unknown} */
                    soort: "ouder" | "partner" | "pleegouder" | "stiefouder" | "anders";
                    tot?: string;
                    /** @example 42 */
                    van: string;
                    vanaf?: string;
                    /** @enum {unknown} */
                    vorm?: "huwelijk" | "geregistreerdpartnerschap" | "samenwonend" | "anders";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    endRelatie: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                relatieId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tot: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getRust: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        banen: {
                            isStap: boolean;
                            naam: string | null;
                            organisatie: string | null;
                            rol: "vastgezicht" | "uitvoerder" | "meedenker" | "vervanger" | "onderzoeker";
                            stukken: {
                                tot: string | null;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                vanaf: string;
                            }[];
                        }[];
                        meting: {
                            begin: string | null;
                            dagen: number;
                            dagenVastGezicht: number;
                            dubbel: number;
                            eersteContacten: number;
                            erbij: number;
                            gatdagen: number;
                            gaten: {
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                tot: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                vanaf: string;
                            }[];
                            gezichten: number;
                            hertellingen: number;
                            intakes: number;
                            naElkaar: number;
                            samenDagen: number;
                            wisselingen: number;
                        };
                        sinds: {
                            eerder: {
                                gezichten: number;
                                maanden: number;
                            };
                            erbij: number;
                            sinds: string | null;
                            vasteGezichten: number;
                            wisselingen: number;
                        };
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vandaag: string;
                    };
                };
            };
        };
    };
    getSpoedkaart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        afspraken: {
                            bij: string | null;
                            medewerker: string | null;
                            op: string;
                            personen: string[];
                            soort: string;
                        }[];
                        bellen: {
                            naam: string | null;
                            organisatie: string | null;
                            soort: string;
                            telefoon: string | null;
                            tot: string | null;
                        }[];
                        bereikbaar: {
                            inhoud: {
                                codewoord: string;
                                nummer: string;
                                post: string;
                                voicemail: string;
                                wanneer: string;
                                wieMagOpnemen: string;
                            };
                            /** @example 42 */
                            persoon: string;
                        }[];
                        cijfers: {
                            cijfer: number | null;
                            /** @example 42 */
                            kind: string;
                            medewerker: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                            stem: string | null;
                        }[];
                        gevaar: {
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            soort: string;
                            van: string | null;
                            voor: string | null;
                        }[];
                        huishoudens: {
                            adresGeheim: boolean;
                            bewoners: string[];
                            heeftAdres: boolean;
                            /** @example 42 */
                            id: string;
                            naam: string;
                        }[];
                        /** @example 42 */
                        id: string;
                        leden: {
                            geboortedatum: string | null;
                            geslachtsnaam: string;
                            /** @example 42 */
                            id: string;
                            naam: string;
                            rol: string;
                            uitgerekendeDatum: string | null;
                            voorvoegsel: string | null;
                        }[];
                        naam: string;
                        regels: {
                            /** @enum {unknown} */
                            soort: "bodemlijn" | "watals";
                            tekst: string;
                        }[];
                    };
                };
            };
        };
    };
    getSpoedadres: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                huishoudenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tekst: string;
                    };
                };
            };
        };
    };
    legAanvraagVast: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @example 42 */
                    persoonId: string;
                    /** @enum {unknown} */
                    soort: "beschikkingjeugdhulp" | "beschikkingwmo" | "beslissingopbezwaar" | "beslissingopbezwaarcommissie" | "inzagedossierjeugdhulp" | "vernietigingdossierjeugdhulp";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getTermijn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                termijnId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("noemReden" | "schortOp" | "hervat" | "verleng" | "rondAf")[];
                        atw: string;
                        bron: string;
                        /** @enum {unknown} */
                        bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                        daarnaOpBord: boolean;
                        gestoptOp: string | null;
                        gevolgen: {
                            gevolg: {
                                code: string;
                                tenzij?: string;
                                termijn?: string;
                            };
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op?: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk?: string;
                        }[];
                        /** @example 42 */
                        id: string;
                        ruimte: {
                            opschorting: {
                                bron: string;
                                /** @enum {unknown} */
                                bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                                redenen: ("aanvullingGevraagd" | "informatieBuitenland" | "uitstelIngestemd" | "vertragingAanvrager" | "overmacht" | "verzuimHerstellen")[];
                            } | null;
                            verlenging: {
                                bron: string;
                                /** @enum {unknown} */
                                bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                                hoogstens: {
                                    aantal: number;
                                    /** @enum {unknown} */
                                    eenheid: "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
                                };
                                keren: 1 | "telkens";
                                totaal?: {
                                    aantal: number;
                                    /** @enum {unknown} */
                                    eenheid: "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
                                };
                            } | null;
                        };
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        ruweDatum: string;
                        soort: string;
                        staatStil: boolean;
                        stappen: {
                            code: string;
                            parameters: {
                                [key: string]: unknown;
                            };
                        }[];
                        toelichting: string | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vanaf: string;
                        versie: number;
                        wacht: {
                            code: string;
                            parameters: {
                                [key: string]: unknown;
                            };
                        }[];
                        woorden: string[];
                    };
                };
            };
        };
    };
    hervatTermijn: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                termijnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    rondTermijnAf: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                termijnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    schortTermijnOp: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                termijnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @enum {unknown} */
                    reden: "aanvullingGevraagd" | "informatieBuitenland" | "uitstelIngestemd" | "vertragingAanvrager" | "overmacht" | "verzuimHerstellen";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot?: string;
                    woorden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    proefTermijn: {
        parameters: {
            query: {
                aantal?: number;
                eenheid?: "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
                /** @example 2027-01-12 */
                op: string;
                reden?: "aanvullingGevraagd" | "informatieBuitenland" | "uitstelIngestemd" | "vertragingAanvrager" | "overmacht" | "verzuimHerstellen";
                /** @example 2027-01-12 */
                tot?: string;
            };
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                termijnId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dan: string | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        nu: string;
                        over: number | null;
                    };
                };
            };
        };
    };
    noemRedenTeLaat: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                termijnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reden: "geenJeugdbeschermerVrij" | "jeugdbeschermerZiek" | "gezinNietBereikbaar" | "wachtOpRechter" | "wachtOpAndereOrganisatie" | "meerTijdNodig" | "andereReden";
                    toelichting?: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    verlengTermijn: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                termijnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aantal: number;
                    /** @enum {unknown} */
                    eenheid: "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
                    /** @example 42 */
                    verteldAan: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    verteldOp: string;
                    woorden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listToestemmingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("vraag" | "deel")[];
                        delingen: {
                            artikel: string;
                            gedeeldDoor: string;
                            /** Format: date-time */
                            gedeeldOp: string;
                            /** @enum {unknown} */
                            gegevens: "jeugdhulp" | "veiligheid" | "school" | "gezondheidvolwassene" | "schulden" | "strafrechtelijk";
                            /** @example 42 */
                            id: string;
                            naar: string;
                            /** @example 42 */
                            overId: string;
                            /** @enum {unknown} */
                            situatie: "advies" | "vermoeden" | "ondertoezichtstelling" | "voogdij" | "jeugdreclassering" | "verzoekraad" | "toeleiding" | "zelfdehulp" | "vrijwillig";
                            toestemmingIds: string[];
                        }[];
                        toestemmingen: {
                            acties: "trekin"[];
                            beantwoordOp: string | null;
                            /** @enum {unknown} */
                            doel: "meedenken" | "hulpregelen" | "planmaken" | "schuldenregelen" | "schoolafstemmen";
                            /** @example 42 */
                            geverId: string;
                            gevraagdDoor: string;
                            /** Format: date-time */
                            gevraagdOp: string;
                            /** @enum {unknown} */
                            hoe: "portaal" | "gesprek";
                            /** @example 42 */
                            id: string;
                            ontvanger: string;
                            /** @example 42 */
                            overId: string;
                            soorten: ("jeugdhulp" | "veiligheid" | "school" | "gezondheidvolwassene" | "schulden" | "strafrechtelijk")[];
                            /** @enum {unknown} */
                            stand: "gevraagd" | "gegeven" | "geweigerd" | "ingetrokken";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            totEnMet: string;
                            versie: number;
                        }[];
                    };
                };
            };
        };
    };
    vraagToestemming: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aanwezigIds: string[];
                    conceptOnderwerp?: string;
                    /** @enum {unknown} */
                    doel: "meedenken" | "hulpregelen" | "planmaken" | "schuldenregelen" | "schoolafstemmen";
                    /** @example 42 */
                    geverId: string;
                    /** @enum {unknown} */
                    hoe: "portaal" | "gesprek";
                    /** @example 42 */
                    ontvangerId: string;
                    /** @example 42 */
                    overId: string;
                    /** @enum {unknown} */
                    situatie: "advies" | "vermoeden" | "ondertoezichtstelling" | "voogdij" | "jeugdreclassering" | "verzoekraad" | "toeleiding" | "zelfdehulp" | "vrijwillig";
                    soorten: ("jeugdhulp" | "veiligheid" | "school" | "gezondheidvolwassene" | "schulden" | "strafrechtelijk")[];
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    totEnMet: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    trekToestemmingIn: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                toestemmingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getVastGezicht: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        naam: string | null;
                    };
                };
            };
        };
    };
    becomeVastGezicht: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reden: "kentGezin" | "keuzeGezin" | "taal" | "kennis" | "ruimte";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getVeiligheid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinderen: {
                            /** @example 42 */
                            persoonId: string;
                            stemmen: {
                                cijfer: number | null;
                                /** Format: date */
                                op: string;
                                stem: {
                                    gebruikerId: string | null;
                                    naam: string | null;
                                    persoonId: string | null;
                                };
                                vorige: {
                                    cijfer: number | null;
                                    /** Format: date */
                                    op: string;
                                } | null;
                            }[];
                            verschil: {
                                hoog: {
                                    cijfer: number;
                                    stem: {
                                        gebruikerId: string | null;
                                        naam: string | null;
                                        persoonId: string | null;
                                    };
                                };
                                laag: {
                                    cijfer: number;
                                    stem: {
                                        gebruikerId: string | null;
                                        naam: string | null;
                                        persoonId: string | null;
                                    };
                                };
                            } | null;
                        }[];
                        vastGezicht: {
                            gebruikerId: string | null;
                            naam: string | null;
                            persoonId: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    noteerVeiligheidscijfers: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cijfers: {
                        /** @enum {unknown} */
                        cijfer: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | "nietGevraagd";
                        /** @example 42 */
                        kindId: string;
                        stem: {
                            /** @example 42 */
                            persoonId: string;
                        } | {
                            /** @example 42 */
                            gebruikerId: string;
                        };
                    }[];
                    conceptOnderwerp?: string;
                    /** Format: date */
                    op: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listVeiligheidsstanden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        achtergehouden: {
                            notities: number;
                            woorden: number;
                        };
                        standen: {
                            achtergehouden: string | null;
                            /** @enum {unknown} */
                            bron: "triage" | "huisverbod" | "geheimadres" | "medewerker";
                            bronTekst: string | null;
                            geeindigdDoor: string | null;
                            geeindigdOp: string | null;
                            gevaarPersoonId: string | null;
                            gezetDoor: string | null;
                            heropeningVan: string | null;
                            /** @example 42 */
                            id: string;
                            reden: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            /** @enum {unknown} */
                            soort: "partnergeweld" | "kindermishandeling" | "ouderenmishandeling" | "eergerelateerd" | "stalking" | "huisverbod" | "geheimadres" | "meldergeheim";
                            versie: number;
                            voorPersoonId: string | null;
                        }[];
                    };
                };
            };
        };
    };
    zetVeiligheidsstand: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bron: string;
                    /** @example 42 */
                    gevaarPersoonId?: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    sinds: string;
                    /** @enum {unknown} */
                    soort: "partnergeweld" | "kindermishandeling" | "ouderenmishandeling" | "eergerelateerd" | "stalking" | "huisverbod" | "geheimadres" | "meldergeheim";
                    voorPersoonIds: string[];
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    eindigVeiligheidsstand: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                standId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    achtergehouden: string;
                    reden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    heropenVeiligheidsstand: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                standId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bron: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listVerblijfplaatsen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        naTeKijken: {
                            /** @example 42 */
                            id: string;
                            lezers: string[];
                            /** Format: date-time */
                            op: string;
                            /** @enum {unknown} */
                            soort: "notitie" | "plan";
                        }[];
                        verblijven: {
                            /** @enum {unknown} */
                            besluit: "gecertificeerdeinstelling" | "rechter" | "opvang";
                            bron: string;
                            geeindigdDoor: string | null;
                            geeindigdOp: string | null;
                            gezetDoor: string;
                            /** @example 42 */
                            id: string;
                            namen: {
                                /** @enum {unknown} */
                                soort: "straat" | "postcode" | "plaats" | "telefoon" | "school" | "huisarts" | "sport" | "opvang" | "pleeggezin" | "instelling";
                                tekst: string;
                            }[];
                            /** @example 42 */
                            persoonId: string;
                            reden: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            tot: string | null;
                            verlopen: boolean;
                            versie: number;
                        }[];
                    };
                };
            };
        };
    };
    houdVerblijfplaatsGeheim: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    besluit: "gecertificeerdeinstelling" | "rechter" | "opvang";
                    bron: string;
                    namen: {
                        /** @enum {unknown} */
                        soort: "plaats" | "straat" | "postcode" | "school" | "huisarts" | "sport" | "opvang" | "pleeggezin" | "instelling" | "telefoon";
                        tekst: string;
                    }[];
                    persoonIds: string[];
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    sinds: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    tot?: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    eindigVerblijfplaatsGeheim: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                verblijfId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    verhuisGezin: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    regioId: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listVervangers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        naam: string;
                    }[];
                };
            };
        };
    };
    listPassendAanbod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        passend: {
                            aanbod: {
                                acties: ("zet" | "stop")[];
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                bijgewerktOp: string;
                                broersZussen: boolean;
                                caseloadMax: number | null;
                                expertise: ("huiselijkgeweld" | "seksueelgeweld" | "eergerelateerdgeweld" | "trauma" | "scheiding" | "verslaving" | "lvb" | "psychiatrie" | "autisme" | "jongekind" | "zwangerschap")[];
                                /** @enum {unknown} */
                                hulpsoort: "vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji";
                                /** @example 42 */
                                id: string;
                                organisatie: string;
                                plekken: number;
                                regioIds: string[];
                                regios: string[];
                                talen: ("nederlands" | "engels" | "arabisch" | "turks" | "pools" | "oekraiens" | "tigrinya" | "gebarentaal")[];
                                totLeeftijd: number;
                                vanLeeftijd: number;
                                veiligheid: ("adresGeheim" | "nachtToezicht" | "contactOnderToezicht")[];
                                /** @enum {unknown} */
                                versheid: "vers" | "verouderd" | "vervallen";
                                versie: number;
                                vrij: number;
                                vrijNu: number;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                vrijVanaf: string;
                                wachttijdWeken: number | null;
                            };
                            afstand: number;
                            gevraagd: boolean;
                            past: boolean;
                            toetsen: {
                                past: boolean;
                                /** @enum {unknown} */
                                toets: "plek" | "leeftijd" | "regio" | "datum" | "expertise" | "veiligheid" | "broersZussen" | "taal";
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    zoekAndereWeg: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    eindOp: string | null;
                    /** @enum {unknown} */
                    hindernis: "regel" | "geld" | "contract";
                    hindernisTekst: string;
                    kostenCent: number | null;
                    nodig: string;
                    /** @enum {unknown} */
                    toestaat: "regiodirecteur" | "gemeente" | "gecertificeerdeinstelling" | "zorgkantoor" | "aanbieder";
                    wie: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    recordBegin: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @enum {unknown} */
                    wijze: "inPersoon" | "beeldbellen" | "telefoon";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    noteBevestiging: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    antwoord: "ja" | "neeNogNiet" | "weetNiet";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    stem: {
                        /** @example 42 */
                        persoonId: string;
                        /** @enum {unknown} */
                        soort: "jeugdige" | "ouder" | "pleegouder" | "verzorger";
                    };
                    woorden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        vanHetBord: boolean;
                        versie: number;
                    };
                };
            };
        };
    };
    listChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bronnen: ("kindGezien" | "kindGesproken" | "ouderGesproken" | "verzorgerGesproken" | "schoolGesproken" | "netwerkGesproken" | "hulpverlenerGesproken" | "nietBereikt")[];
                        door: string;
                        /** @example 42 */
                        id: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        op: string;
                        organisatie: string;
                        /** @enum {unknown} */
                        veilig: "ja" | "tenDele" | "nee" | "nietBekend";
                        woorden: string | null;
                    }[];
                };
            };
        };
    };
    legCheckVast: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bronnen: ("kindGezien" | "kindGesproken" | "ouderGesproken" | "verzorgerGesproken" | "schoolGesproken" | "netwerkGesproken" | "hulpverlenerGesproken" | "nietBereikt")[];
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @enum {unknown} */
                    veilig: "ja" | "tenDele" | "nee" | "nietBekend";
                    woorden: string | null;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    endWithoutHelp: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    hierna?: "nieuweplek" | "anderehulp" | "eigennetwerk" | "anderegemeente" | "volwassenenhulp" | "geenhulpnodig";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @enum {unknown} */
                    reden: "maatregelGeeindigd" | "ingetrokken" | "vervallen" | "achttienGeworden" | "verhuisd" | "gezinStoptVrijwilligeHulp" | "overleden";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    takeBackEnding: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    reopenWacht: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @enum {unknown} */
                    reden: "hulpGestopt" | "plekViel";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    nameHulpverlener: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    gebruikerId: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    zegPlekbehoefte: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    broersZussen: boolean;
                    /** @enum {unknown} */
                    dichtbij: "ouder" | "netwerk" | "school" | "maaktNietUit";
                    expertise: ("huiselijkgeweld" | "seksueelgeweld" | "eergerelateerdgeweld" | "trauma" | "scheiding" | "verslaving" | "lvb" | "psychiatrie" | "autisme" | "jongekind" | "zwangerschap")[];
                    /** @enum {unknown} */
                    hulpsoort: "vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji";
                    taal: ("nederlands" | "engels" | "arabisch" | "turks" | "pools" | "oekraiens" | "tigrinya" | "gebarentaal") | null;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                    veiligheid: ("adresGeheim" | "nachtToezicht" | "contactOnderToezicht")[];
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    vraagPlek: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    aanbodId: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    antwoordUiterlijk: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    setWachtreden: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reden: "geenJeugdbeschermerVrij" | "geenHulpverlenerVrij" | "geenPlek" | "budget" | "contract" | "wachtOpRechter" | "gezinWilNiet" | "gezinNietBereikbaar" | "organisatiesOneens" | "andereReden";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listUrgenties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        door: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        herzienOp: string;
                        /** @example 42 */
                        id: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        op: string;
                        organisatie: string;
                        reden: string;
                        /** @enum {unknown} */
                        urgentie: "vandaag" | "dezeWeek" | "opVolgorde";
                    }[];
                };
            };
        };
    };
    zetUrgentie: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    herzienOp: string;
                    reden: string;
                    /** @enum {unknown} */
                    urgentie: "vandaag" | "dezeWeek" | "opVolgorde";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    noemWachter: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    gebruikerId: string;
                    ritme: number;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listWachters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doetMee: boolean;
                        /** @example 42 */
                        gebruikerId: string;
                        naam: string;
                        organisatie: string;
                    }[];
                };
            };
        };
    };
    getWieDoetWat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "vulAan"[];
                        deelnemers: {
                            bij: string | null;
                            id: string | null;
                            instantie: ("kinderrechter" | "raadvoordekinderbescherming" | "gemeente") | null;
                            naam: string | null;
                            organisatiesoort: ("lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk") | null;
                            personen: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                            /** @enum {unknown} */
                            soort: "persoon" | "zelf" | "gezagderde" | "medewerker" | "organisatie" | "instantie" | "woorden";
                            telefoon: string | null;
                        }[];
                        leden: {
                            /** @example 42 */
                            id: string;
                            kind: boolean;
                            leest: boolean;
                            roepnaam: string | null;
                        }[];
                        rijen: {
                            cellen: {
                                artikel: string | null;
                                /** @enum {unknown} */
                                bron: "wet" | "meedoen" | "plan" | "hand";
                                regel: {
                                    door: string;
                                    /** @example 42 */
                                    id: string;
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    op: string;
                                    versie: number;
                                } | null;
                                /** @enum {unknown} */
                                rol: "beslist" | "doet" | "adviseert" | "weet";
                                totEnMet: string | null;
                                wie: {
                                    bij: string | null;
                                    id: string | null;
                                    instantie: ("kinderrechter" | "raadvoordekinderbescherming" | "gemeente") | null;
                                    naam: string | null;
                                    organisatiesoort: ("lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk") | null;
                                    personen: {
                                        /** @example 42 */
                                        id: string;
                                        roepnaam: string | null;
                                    }[];
                                    /** @enum {unknown} */
                                    soort: "persoon" | "zelf" | "gezagderde" | "medewerker" | "organisatie" | "instantie" | "woorden";
                                    telefoon: string | null;
                                };
                            }[];
                            leeg: boolean;
                            /** @enum {unknown} */
                            onderwerp: "dagelijks" | "wonen" | "hulp" | "veiligheid" | "plan" | "contact" | "maatregel" | "onderzoek" | "school" | "gezondheid" | "vrijetijd" | "oppas" | "geld" | "huis" | "werk" | "eigenhulp";
                            voor: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                        }[];
                        zonderTaak: {
                            bij: string | null;
                            id: string | null;
                            instantie: ("kinderrechter" | "raadvoordekinderbescherming" | "gemeente") | null;
                            naam: string | null;
                            organisatiesoort: ("lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk") | null;
                            personen: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                            /** @enum {unknown} */
                            soort: "persoon" | "zelf" | "gezagderde" | "medewerker" | "organisatie" | "instantie" | "woorden";
                            telefoon: string | null;
                        }[];
                    };
                };
            };
        };
    };
    vulWieDoetWatAan: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lezers: string[];
                    /** @enum {unknown} */
                    onderwerp: "dagelijks" | "wonen" | "hulp" | "veiligheid" | "plan" | "contact" | "maatregel" | "onderzoek" | "school" | "gezondheid" | "vrijetijd" | "oppas" | "geld" | "huis" | "werk" | "eigenhulp";
                    /** @enum {unknown} */
                    rol: "beslist" | "doet" | "adviseert" | "weet";
                    totEnMet: string | null;
                    voor: string[];
                    wie: {
                        /** @example 42 */
                        id: string;
                        /** @enum {string} */
                        soort: "persoon";
                    } | {
                        /** @example 42 */
                        id: string;
                        /** @enum {string} */
                        soort: "medewerker";
                    } | {
                        /** @example 42 */
                        id: string;
                        /** @enum {string} */
                        soort: "organisatie";
                    } | {
                        /** @enum {string} */
                        soort: "woorden";
                        tekst: string;
                    };
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    eindigWieDoetWatRegel: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                regelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listWisselingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antwoord: ("aangenomen" | "geweigerd") | null;
                        antwoordOp: string | null;
                        gesprekErbij: ("oudGezicht" | "nieuwGezicht" | "gezin")[];
                        gesprekOp: string | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        gevraagdOp: string;
                        /** @example 42 */
                        id: string;
                        ikGeefOver: boolean;
                        ingegaanOp: string | null;
                        ingetrokkenOp: string | null;
                        loopt: boolean;
                        naar: string;
                        /** @example 42 */
                        naarId: string;
                        openStappen: ("gesprek" | "aannemen" | "vertellen" | "horen")[];
                        /** @enum {unknown} */
                        reden: "anderWerk" | "verhuizing" | "langAfwezig" | "verzoekVanGezin" | "andereKennisNodig";
                        stemmen: {
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                            /** @example 42 */
                            persoonId: string;
                            tekst: string;
                        }[];
                        uitleg: string;
                        van: string;
                        versie: number;
                        verteldOp: string | null;
                        weigerreden: ("geenRuimte" | "kentGezinPrive" | "verkeerdeKennis" | "andersAfgesproken") | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        zichtTot: string;
                        zonderGesprek: ("gezinWilNiet" | "nietVeilig" | "oudGezichtWeg") | null;
                        zonderStem: ("wilNietsZeggen" | "nietBereikt") | null;
                    }[];
                };
            };
        };
    };
    beginWisseling: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    naarId: string;
                    /** @enum {unknown} */
                    reden: "anderWerk" | "verhuizing" | "langAfwezig" | "verzoekVanGezin" | "andereKennisNodig";
                    uitleg: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    zichtTot: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    doeWisselstap: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wisselingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    erbij: ("oudGezicht" | "nieuwGezicht" | "gezin")[];
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op?: string;
                    /** @enum {string} */
                    stap: "gesprek";
                    /** @enum {unknown} */
                    zonder?: "gezinWilNiet" | "nietVeilig" | "oudGezichtWeg";
                } | {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @enum {string} */
                    stap: "vertellen";
                } | {
                    /** @example 42 */
                    persoonId: string;
                    /** @enum {string} */
                    stap: "horen";
                    tekst: string;
                } | {
                    /** @enum {string} */
                    stap: "horen";
                    /** @enum {unknown} */
                    zonder: "wilNietsZeggen" | "nietBereikt";
                } | {
                    /** @enum {string} */
                    stap: "intrekken";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listWisselontvangers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        inRegio: boolean;
                        naam: string;
                        organisatie: string;
                    }[];
                };
            };
        };
    };
    listWoorden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        geschrevenOp: string;
                        /** @example 42 */
                        id: string;
                        lezers: {
                            /** @example 42 */
                            id: string;
                            naam: string | null;
                            /** @enum {unknown} */
                            soort: "medewerker" | "persoon";
                            wacht: boolean;
                        }[];
                        /** @example 42 */
                        persoonId: string;
                        roepnaam: string | null;
                        tekst: string;
                        verteldAan: string | null;
                    }[];
                };
            };
        };
    };
    getZicht: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("noemWachter" | "legCheckVast" | "leesChecks" | "zetUrgentie")[];
                        beginritme: number;
                        gemis: {
                            /** @enum {unknown} */
                            reden: "nietGenoemd" | "checkGemist" | "zonderOog";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                        }[];
                        laatste: {
                            bronnen: ("kindGezien" | "kindGesproken" | "ouderGesproken" | "verzorgerGesproken" | "schoolGesproken" | "netwerkGesproken" | "hulpverlenerGesproken" | "nietBereikt")[];
                            door: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                            organisatie: string;
                            /** @enum {unknown} */
                            veilig: "ja" | "tenDele" | "nee" | "nietBekend";
                        } | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        noemenUiterlijk: string;
                        pad: {
                            acties: ("gedaan" | "nietGelukt" | "vraag")[];
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            begonnenOp: string;
                            eigenaar: string | null;
                            gedaanDoor: string | null;
                            gedaanOp: string | null;
                            /** @example 42 */
                            id: string;
                            magVraagLezen: boolean;
                            /** @enum {unknown} */
                            soort: "andereGi" | "lokaalTeam" | "expertteam" | "tekortmelding";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            uitkomst: ("gedaan" | "nietGelukt" | "nietMeerNodig") | null;
                            versie: number;
                            vraag: {
                                beantwoordOp: string | null;
                                /** @example 42 */
                                id: string;
                                /** @enum {unknown} */
                                stand: "open" | "beantwoord" | "ingetrokken" | "zonderantwoord";
                                /** @enum {unknown} */
                                trede: "team" | "regionaal" | "bovenregionaal";
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            } | null;
                        }[];
                        /** @example 42 */
                        persoonId: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        sinds: string;
                        stappen: {
                            geslotenOp: string | null;
                            naam: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                            /** @enum {unknown} */
                            reden: "nietGenoemd" | "checkGemist" | "zonderOog";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            trede: number;
                            /** @enum {unknown} */
                            wie: "wachter" | "teamleider" | "leiding" | "regiodirecteur";
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        urgentie: {
                            door: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            herzienOp: string;
                            herzienTeLaat: boolean;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                            /** @enum {unknown} */
                            urgentie: "vandaag" | "dezeWeek" | "opVolgorde";
                        } | null;
                        /** @enum {unknown} */
                        veilig: "ja" | "tenDele" | "nee" | "nietBekend";
                        veiligOp: string | null;
                        verantwoordelijk: string | null;
                        wachter: {
                            /** @example 42 */
                            gebruikerId: string;
                            /** @example 42 */
                            id: string;
                            naam: string;
                            organisatie: string;
                            ritme: number;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            telefoon: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            volgendeOp: string;
                        } | null;
                        /** @example 42 */
                        wachtId: string;
                        /** @enum {unknown} */
                        wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        zonderWerker: boolean;
                    }[];
                };
            };
        };
    };
    listInzagen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gezin: string | null;
                        grond: string;
                        /** @enum {unknown} */
                        handeling: "lees" | "zoek" | "schrijf" | "geweigerd" | "bevraag" | "afdruk" | "export";
                        /** @example 42 */
                        id: string;
                        /** Format: date-time */
                        op: string;
                        overGezin: boolean;
                        /** @enum {unknown} */
                        relatie: "vastgezicht" | "uitvoerder" | "teamleider" | "team" | "meedenker" | "vervanger" | "oudgezicht" | "triage" | "triagebekend" | "onderzoeker" | "advocaat" | "vertrouwenspersoon" | "opdracht" | "nood" | "ouder" | "ouderzondergezag" | "jeugdige" | "jeugdige16" | "jeugdigeonder12" | "pleegouder" | "vertegenwoordiger" | "netwerk" | "geen";
                        soortGegevens: string;
                    }[];
                };
            };
        };
    };
    getKetenkaart: {
        parameters: {
            query?: {
                regio?: string;
                uitvoer?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        op: string | null;
                        regio: string | null;
                        regios: string[];
                        wegen: {
                            gezinnen: {
                                tot: number;
                                van: number;
                            };
                            isStap: boolean;
                            mediaan: number | null;
                            metGat: {
                                tot: number;
                                van: number;
                            };
                            naar: "melding" | "lokaalteam" | "veiligheidsteam" | "jeugdhulp" | "ggz" | "opvang" | "raad" | "gi" | "anders" | "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                            samen: {
                                tot: number;
                                van: number;
                            };
                            van: "melding" | "lokaalteam" | "veiligheidsteam" | "jeugdhulp" | "ggz" | "opvang" | "raad" | "gi" | "anders" | "besluit";
                        }[];
                    };
                };
            };
        };
    };
    listKijkvragen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "beantwoord"[];
                        als: string;
                        antwoord: {
                            medewerker: string | null;
                            /** Format: date-time */
                            op: string;
                            organisatie: string | null;
                            organisatiesoort: string;
                            tekst: string;
                        } | null;
                        /** Format: date-time */
                        gesteldOp: string;
                        /** @example 42 */
                        id: string;
                        naam: string | null;
                        /** @example 42 */
                        persoonId: string;
                        regelId: string | null;
                        regelOp: string | null;
                        /** @enum {unknown} */
                        soort: "waarom" | "watGezien" | "wieKeek" | "eigen";
                        tekst: string | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        versie: number;
                    }[];
                };
            };
        };
    };
    beantwoordKijkvraag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                kijkvraagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getLadder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "wijzig"[];
                        regios: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                            treden: {
                                eigenAfspraak: boolean;
                                straks: {
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    vanaf: string;
                                    werkdagen: number;
                                } | null;
                                /** @enum {unknown} */
                                trede: "team" | "regionaal" | "bovenregionaal";
                                werkdagen: number;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    legLadderafspraakVast: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    geldigVanaf: string;
                    /** @example 42 */
                    regioId: string;
                    /** @enum {unknown} */
                    trede: "team" | "regionaal" | "bovenregionaal";
                    werkdagen: number;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listGiMaatregelen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        einddatum: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        geinformeerdOp: string;
                        gezin: string;
                        /** @example 42 */
                        gezinId: string;
                        /** @example 42 */
                        id: string;
                        kinderen: {
                            bronstatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                            gestoptOp: string | null;
                            /** @example 42 */
                            id: string;
                            naam: string;
                            uiterlijk: string | null;
                        }[];
                        uitvoerder: string | null;
                    }[];
                };
            };
        };
    };
    listMeedenkverzoeken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("aanname" | "weigering" | "antwoord" | "uitstap")[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        antwoordOp: string;
                        antwoordTeLaat: boolean;
                        artikel: string;
                        beantwoordOp: string | null;
                        beeindigdOp: string | null;
                        dagenTeLaat: number;
                        gevraagdDoor: string;
                        /** Format: date-time */
                        gevraagdOp: string;
                        /** @enum {unknown} */
                        grond: "toestemming" | "wet";
                        /** @example 42 */
                        id: string;
                        intake: boolean;
                        leeft: boolean;
                        /** @enum {unknown} */
                        organisatiesoort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
                        over: string | null;
                        /** @enum {unknown} */
                        stand: "gevraagd" | "aangenomen" | "beantwoord" | "geweigerd" | "uitgestapt" | "ingetrokken" | "toestemmingweg";
                        telefoon: string | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        toegangTot: string;
                        toestemmingOp: string | null;
                        versie: number;
                        vraag: string | null;
                        zietDeel: boolean;
                    }[];
                };
            };
        };
    };
    neemMeedenkvraagAan: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                meedenkvraagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    beantwoordMeedenkvraag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                meedenkvraagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    helpt: string;
                    kindcheck: ("gedaan" | "nogniet") | null;
                    letop: string;
                    stapUit: boolean;
                    zelf: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getMeedenkdeel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                meedenkvraagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        delen: {
                            /** @example 42 */
                            id: string;
                            /** @enum {unknown} */
                            soort: "kracht" | "doel" | "bodemlijn" | "watals";
                            stand: ("nieuw" | "begonnen" | "lukt" | "gehaald") | null;
                            tekst: string;
                        }[];
                    };
                };
            };
        };
    };
    stapUitMeedenkvraag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                meedenkvraagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    weigerMeedenkvraag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                meedenkvraagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listMeekijkalarmen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aantalRegels: number;
                        acties: "sluit"[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        /** Format: date-time */
                        eersteOp: string;
                        geslotenDoor: string | null;
                        geslotenOp: string | null;
                        /** Format: date-time */
                        gevondenOp: string;
                        gezinId: string | null;
                        /** @example 42 */
                        id: string;
                        /** Format: date-time */
                        laatsteOp: string;
                        lezer: string;
                        organisatie: string;
                        redenen: {
                            aantal?: number;
                            /** @enum {unknown} */
                            reden: "relatieKloptNiet" | "relatieVoorbij" | "buitenTaak" | "geweigerd" | "keertTerug" | "zelfdeNaam" | "zelfdeGewoneNaam" | "eigenPersoon" | "zelfdeAdres" | "zelfdePostcode" | "collega" | "vreemdUur" | "kijktBijNood" | "noodNietBeoordeeld" | "veelGezinnen" | "snelleReeks" | "reeksGeweigerd" | "zoektZonderVervolg" | "zoektEigenNaam" | "veelAfdrukken";
                        }[];
                        /** @enum {unknown} */
                        rol: "lokaalteam" | "teamleider" | "veiligthuis" | "crisisdienst" | "veiligheidsteam" | "jeugdbeschermer" | "giteamleider" | "expertteam" | "ggz" | "gedragswetenschapper" | "vertrouwensarts" | "raadsonderzoeker" | "advocaat" | "vertrouwenspersoon" | "functionarisgegevensbescherming" | "archivaris" | "regiodirecteur" | "inspecteur" | "applicatiebeheerder" | "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerklid" | "publiek" | "systeem";
                        uitkomst: ("wasnodig" | "gesprekgehad" | "maatregelgenomen" | "vergissing") | null;
                        versie: number;
                    }[];
                };
            };
        };
    };
    getMeekijkalarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                alarmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aantalRegels: number;
                        acties: "sluit"[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        /** Format: date-time */
                        eersteOp: string;
                        geslotenDoor: string | null;
                        geslotenOp: string | null;
                        /** Format: date-time */
                        gevondenOp: string;
                        gezin: string | null;
                        gezinId: string | null;
                        /** @example 42 */
                        id: string;
                        /** Format: date-time */
                        laatsteOp: string;
                        lezer: string;
                        organisatie: string;
                        redenen: {
                            aantal?: number;
                            /** @enum {unknown} */
                            reden: "relatieKloptNiet" | "relatieVoorbij" | "buitenTaak" | "geweigerd" | "keertTerug" | "zelfdeNaam" | "zelfdeGewoneNaam" | "eigenPersoon" | "zelfdeAdres" | "zelfdePostcode" | "collega" | "vreemdUur" | "kijktBijNood" | "noodNietBeoordeeld" | "veelGezinnen" | "snelleReeks" | "reeksGeweigerd" | "zoektZonderVervolg" | "zoektEigenNaam" | "veelAfdrukken";
                        }[];
                        regels: {
                            gezinId: string | null;
                            grond: string;
                            /** @enum {unknown} */
                            handeling: "lees" | "zoek" | "schrijf" | "geweigerd" | "bevraag" | "afdruk" | "export";
                            /** @example 42 */
                            id: string;
                            /** Format: date-time */
                            op: string;
                            relatie: string;
                            soortGegevens: string;
                        }[];
                        /** @enum {unknown} */
                        rol: "lokaalteam" | "teamleider" | "veiligthuis" | "crisisdienst" | "veiligheidsteam" | "jeugdbeschermer" | "giteamleider" | "expertteam" | "ggz" | "gedragswetenschapper" | "vertrouwensarts" | "raadsonderzoeker" | "advocaat" | "vertrouwenspersoon" | "functionarisgegevensbescherming" | "archivaris" | "regiodirecteur" | "inspecteur" | "applicatiebeheerder" | "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerklid" | "publiek" | "systeem";
                        uitkomst: ("wasnodig" | "gesprekgehad" | "maatregelgenomen" | "vergissing") | null;
                        versie: number;
                        woorden: string | null;
                    };
                };
            };
        };
    };
    sluitMeekijkalarm: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                alarmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    uitkomst: "wasnodig" | "gesprekgehad" | "maatregelgenomen" | "vergissing";
                    woorden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listMeldingen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aantalPersonen: number;
                        acuut: boolean;
                        beoordeeldOp: string | null;
                        heeftGezin: boolean;
                        /** @example 42 */
                        id: string;
                        /** @enum {unknown} */
                        melderSoort: "burger" | "professional";
                        nogTeVertellen: {
                            aantal: number;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                        } | null;
                        nummer: string;
                        /** Format: date-time */
                        ontvangenOp: string;
                        /** @enum {unknown} */
                        status: "ontvangen" | "nogNietTeBeoordelen" | "afgerond";
                        termijnen: {
                            /** @enum {unknown} */
                            bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                            /** @enum {unknown} */
                            soort: "meldingvijfdagen" | "meldingvijfwerkdagen";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        veiligheid: ("acuteOnveiligheid" | "structureleOnveiligheid" | "beide" | "geenVanBeide" | "nogNietTeBeoordelen") | null;
                        versie: number;
                        vervolg: ("veiligThuis" | "overdracht" | "geenVervolg" | "regionaalMaatwerk") | null;
                    }[];
                };
            };
        };
    };
    addMelding: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    acuut: boolean;
                    /** Format: uuid */
                    formuliersleutel: string;
                    melder: {
                        bereikbaarOp?: string;
                        functie?: string;
                        naam?: string;
                        organisatie?: string;
                        /** @enum {unknown} */
                        soort: "burger" | "professional";
                    };
                    personen: {
                        bereikbaarOp?: string;
                        leeftijdOfGeboorte?: string;
                        naam?: string;
                        /** @enum {unknown} */
                        rol: "kind" | "ouder" | "ander";
                    }[];
                    waarneming: {
                        gedacht?: string;
                        gehoord?: string;
                        gezien?: string;
                    };
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        nummer: string;
                    };
                };
            };
        };
    };
    getMelding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                meldingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("zoekBekenden" | "koppelGezin" | "doeEersteBlik")[];
                        acuut: boolean;
                        beoordeeldOp: string | null;
                        gezin: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                            team: string | null;
                            vastGezicht: {
                                naam: string;
                                organisatie: string | null;
                            } | null;
                        } | null;
                        gezinsnaamVoorstel: string | null;
                        /** @example 42 */
                        id: string;
                        informeren: {
                            acties: ("verleng" | "vertel")[];
                            klok: {
                                /** @enum {unknown} */
                                atw: "ja" | "nee" | "naarAnalogie";
                                bron: string;
                                /** @enum {unknown} */
                                bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                ruweDatum: string;
                                /** @enum {unknown} */
                                soort: "betrokkenegeinformeerd";
                                stappen: {
                                    code: string;
                                    parameters: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                vanaf: string;
                            };
                            plaats: number;
                            verlengingen: {
                                door: string;
                                /** @enum {unknown} */
                                grond: "beeindigen" | "onderzoeken";
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                op: string;
                                weken: number;
                                woorden: string;
                            }[];
                            verteldOp: string | null;
                        }[];
                        melder: {
                            bereikbaarOp: string | null;
                            functie: string | null;
                            naam: string | null;
                            organisatie: string | null;
                            /** @enum {unknown} */
                            soort: "burger" | "professional";
                        };
                        nummer: string;
                        /** Format: date-time */
                        ontvangenOp: string;
                        personen: {
                            bereikbaarOp: string | null;
                            leeftijdOfGeboorte: string | null;
                            naam: string | null;
                            /** @enum {unknown} */
                            rol: "kind" | "ouder" | "ander";
                        }[];
                        reden: string | null;
                        /** @enum {unknown} */
                        status: "ontvangen" | "nogNietTeBeoordelen" | "afgerond";
                        termijnen: {
                            /** @enum {unknown} */
                            atw: "ja" | "nee" | "naarAnalogie";
                            bron: string;
                            /** @enum {unknown} */
                            bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            ruweDatum: string;
                            /** @enum {unknown} */
                            soort: "meldingvijfdagen" | "meldingvijfwerkdagen";
                            stappen: {
                                code: string;
                                parameters: {
                                    [key: string]: unknown;
                                };
                            }[];
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            vanaf: string;
                        }[];
                        terugmelding: {
                            /** @enum {unknown} */
                            code: "ontvangen" | "nogInBehandeling" | "behandeld" | "stappen";
                            /** @enum {unknown} */
                            vervolg?: "veiligThuis" | "overdracht" | "geenVervolg" | "regionaalMaatwerk";
                        };
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        veiligheid: ("acuteOnveiligheid" | "structureleOnveiligheid" | "beide" | "geenVanBeide" | "nogNietTeBeoordelen") | null;
                        versie: number;
                        vertellen: {
                            /** @enum {unknown} */
                            geslacht: "man" | "vrouw" | "onbekend";
                            /** @example 42 */
                            persoonId: string;
                            verteld: boolean;
                            voornaam: string;
                        }[];
                        vervolg: ("veiligThuis" | "overdracht" | "geenVervolg" | "regionaalMaatwerk") | null;
                        waarneming: {
                            gedacht: string | null;
                            gehoord: string | null;
                            gezien: string | null;
                        };
                    };
                };
            };
        };
    };
    searchBekenden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                meldingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 1967-02 */
                    geboortedatum?: string;
                    geslachtsnaam?: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        geboortedatum: string | null;
                        geslachtsnaam: string;
                        gezin: {
                            geslotenOp: string | null;
                            /** @example 42 */
                            id: string;
                            naam: string;
                            vastGezicht: {
                                naam: string;
                                organisatie: string | null;
                            } | null;
                        } | null;
                        over: number | null;
                        /** @example 42 */
                        persoonId: string;
                        redenen: {
                            naam?: string;
                            /** @enum {unknown} */
                            soort: "achternaamZelfde" | "achternaamLijkt" | "vroegereNaam" | "partnernaam" | "voornaamZelfde" | "voornaamLijkt" | "geboortedagZelfde" | "geboortejaarZelfde" | "geboortePast" | "leeftijdPast" | "broerOfZusVan" | "ouderOfKindVan" | "zelfdeGezinAls";
                        }[];
                        roepnaam: string | null;
                        voornamen: string;
                        voorvoegsel: string | null;
                    }[];
                };
            };
        };
    };
    doEersteBlik: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                meldingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                    /** @example 42 */
                    teamOrganisatieId?: string;
                    /** @enum {unknown} */
                    veiligheid: "acuteOnveiligheid" | "structureleOnveiligheid" | "beide" | "geenVanBeide" | "nogNietTeBeoordelen";
                    /** @enum {unknown} */
                    vermoeden?: "kindermishandeling" | "partnergeweld" | "ouderenmishandeling" | "eergerelateerd" | "stalking";
                    vertellen?: string[];
                    /** @enum {unknown} */
                    vervolg?: "veiligThuis" | "overdracht" | "geenVervolg" | "regionaalMaatwerk";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        /** @enum {unknown} */
                        status: "ontvangen" | "nogNietTeBeoordelen" | "afgerond";
                        terugmelding: {
                            /** @enum {unknown} */
                            code: "ontvangen" | "nogInBehandeling" | "behandeld" | "stappen";
                            /** @enum {unknown} */
                            vervolg?: "veiligThuis" | "overdracht" | "geenVervolg" | "regionaalMaatwerk";
                        };
                        versie: number;
                    };
                };
            };
        };
    };
    linkGezin: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                meldingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    gezinId: string;
                } | {
                    nieuw: {
                        naam?: string;
                    };
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        gezinId: string;
                        versie: number;
                    };
                };
            };
        };
    };
    verlengInformeren: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                meldingId: string;
                plaats: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    grond: "beeindigen" | "onderzoeken";
                    weken: number;
                    woorden: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    vertelAanPersoon: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                meldingId: string;
                plaats: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getMeldingstand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    nummer: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        code: "ontvangen" | "nogInBehandeling" | "behandeld" | "stappen";
                        /** Format: date-time */
                        ontvangenOp: string;
                        /** @enum {unknown} */
                        vervolg?: "veiligThuis" | "overdracht" | "geenVervolg" | "regionaalMaatwerk";
                    };
                };
            };
        };
    };
    getMijnDag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regels: {
                            aantal: number;
                            acuut: boolean;
                            andereDag: string | null;
                            andereStatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                            bij: string | null;
                            bronstatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                            code: string | null;
                            dag: string | null;
                            dagenTeLaat: number;
                            gezin: string;
                            /** @example 42 */
                            gezinId: string;
                            /** @enum {unknown} */
                            groep: "vandaag" | "wachtOpAnderen" | "dezeWeek";
                            moment: string | null;
                            nieuw: boolean;
                            personen: string[];
                            /** @enum {unknown} */
                            relatie: "vastgezicht" | "uitvoerder" | "vervanger";
                            /** @enum {unknown} */
                            soort: "woorden" | "melding" | "afspraak" | "termijn" | "taak" | "wacht" | "noodkijk";
                            wie: string | null;
                        }[];
                        zonderVastGezicht: number;
                    };
                };
            };
        };
    };
    countMijnDag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vandaag: number;
                    };
                };
            };
        };
    };
    getMijnTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        leden: {
                            gezinnen: {
                                acuutSinds: string | null;
                                gevraagdOp: string | null;
                                /** @example 42 */
                                id: string;
                                kinderenOpBord: number;
                                laat: {
                                    bronstatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                                    soort: string;
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    uiterlijk: string;
                                }[];
                                naam: string;
                                vorigGezicht: string | null;
                                zonderSinds: string | null;
                            }[];
                            /** @example 42 */
                            id: string;
                            naam: string;
                            registratieTot: string | null;
                            telefoon: string | null;
                        }[];
                        onbemand: {
                            gezin: string;
                            /** @example 42 */
                            gezinId: string;
                            naam: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            opDag: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            tot: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            vanaf: string;
                        }[];
                        zonderVastGezicht: {
                            acuutSinds: string | null;
                            gevraagdOp: string | null;
                            /** @example 42 */
                            id: string;
                            kinderenOpBord: number;
                            laat: {
                                bronstatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                                soort: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            }[];
                            naam: string;
                            vorigGezicht: string | null;
                            zonderSinds: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listNoodkijken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        beperkingen: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                            /** @example 42 */
                            noodkijkId: string;
                            /** @enum {unknown} */
                            reden: "teLaatBeoordeeld" | "nietterecht";
                            /** Format: date-time */
                            sinds: string;
                        }[];
                        noodkijken: {
                            /** Format: date-time */
                            begonnenOp: string;
                            beoordeeldOp: string | null;
                            /** Format: date-time */
                            eindigdeOp: string;
                            gezin: string;
                            /** @example 42 */
                            id: string;
                            kijker: string;
                            loopt: boolean;
                            oordeel: ("terecht" | "nietterecht" | "meerweten") | null;
                            reden: ("acuteonveiligheid" | "vastgezichtonbereikbaar" | "kindweg" | "crisisdienstmelding" | "medischenood") | null;
                            uiterlijk: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getNoodkijk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                noodkijkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gelezen: {
                            keren: number;
                            resource: string;
                        }[];
                        noodkijk: {
                            /** Format: date-time */
                            begonnenOp: string;
                            beoordeeldOp: string | null;
                            /** Format: date-time */
                            eindigdeOp: string;
                            gezin: string;
                            /** @example 42 */
                            id: string;
                            kijker: string;
                            loopt: boolean;
                            oordeel: ("terecht" | "nietterecht" | "meerweten") | null;
                            reden: ("acuteonveiligheid" | "vastgezichtonbereikbaar" | "kindweg" | "crisisdienstmelding" | "medischenood") | null;
                            uiterlijk: string | null;
                        };
                        vastGezicht: string | null;
                        woorden: string | null;
                    };
                };
            };
        };
    };
    beoordeelNoodkijk: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                noodkijkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gezinszin: string;
                    /** @enum {unknown} */
                    oordeel: "terecht" | "nietterecht" | "meerweten";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                    };
                };
            };
        };
    };
    hefBeperkingOp: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                beperkingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                    };
                };
            };
        };
    };
    listMijnNoodkijken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        beperkt: boolean;
                        noodkijken: {
                            /** Format: date-time */
                            begonnenOp: string;
                            beoordeeldOp: string | null;
                            /** Format: date-time */
                            eindigdeOp: string;
                            /** @example 42 */
                            id: string;
                            oordeel: ("terecht" | "nietterecht" | "meerweten") | null;
                            reden: ("acuteonveiligheid" | "vastgezichtonbereikbaar" | "kindweg" | "crisisdienstmelding" | "medischenood") | null;
                            uiterlijk: string | null;
                            woorden: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listNuOnveilig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acuutSinds: string | null;
                        eersteDag: string | null;
                        eersteSoort: string | null;
                        gezin: string;
                        /** @example 42 */
                        gezinId: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        sinds: string;
                        standen: {
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                            soort: string;
                        }[];
                        tot: string | null;
                        veilig: {
                            naam: string;
                            op: string | null;
                            /** @enum {unknown} */
                            veilig: "ja" | "tenDele" | "nee" | "nietBekend";
                        }[];
                        /** @enum {unknown} */
                        veiligheid: "nietBekend" | "acuut" | "onveilig" | "tenDele" | "veilig";
                        vraag: string | null;
                        wieNu: {
                            naam: string | null;
                            organisatie: string | null;
                            soort: string;
                            telefoon: string | null;
                        }[];
                    }[];
                };
            };
        };
    };
    listOrganisaties: {
        parameters: {
            query: {
                soort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        naam: string;
                    }[];
                };
            };
        };
    };
    getPlekbeeld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contract: {
                            dagen: number;
                            kinderen: number;
                            lopend: number;
                        } | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        regios: {
                            cellen: {
                                hulpsoort: ("vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji") | null;
                                plekken: number;
                                tekort: boolean;
                                vervallen: number;
                                vrij: number;
                                wachtend: {
                                    tot: number;
                                    van: number;
                                };
                            }[];
                            eigen: boolean;
                            naam: string;
                            wachtend: {
                                tot: number;
                                van: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    getContractdagen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dagen: number;
                        kinderen: number;
                        lopend: number;
                    };
                };
            };
        };
    };
    exportPlekbeeld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contract: {
                            dagen: number;
                            kinderen: number;
                            lopend: number;
                        } | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        dag: string;
                        regios: {
                            cellen: {
                                hulpsoort: ("vastgezicht" | "jeugdbescherming" | "jeugdreclassering" | "hulpthuis" | "behandeling" | "pleegzorg" | "gezinshuis" | "verblijf" | "crisisplek" | "jji") | null;
                                plekken: number;
                                tekort: boolean;
                                vervallen: number;
                                vrij: number;
                                wachtend: {
                                    tot: number;
                                    van: number;
                                };
                            }[];
                            eigen: boolean;
                            naam: string;
                            wachtend: {
                                tot: number;
                                van: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    getPortaal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        afspraken: {
                            bij: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            } | null;
                            /** @example 42 */
                            id: string;
                            met: string | null;
                            /** Format: date-time */
                            op: string;
                            personen: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                            /** @enum {unknown} */
                            soort: "bezoek" | "gesprek" | "bellen" | "planbespreking";
                        }[];
                        /** @enum {unknown} */
                        als: "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerk";
                        antwoorden: {
                            /** @enum {unknown} */
                            antwoord: "ja" | "neeNogNiet" | "weetNiet";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            begonnenOp: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                            /** @example 42 */
                            persoonId: string;
                            roepnaam: string | null;
                            uitvoerderNaam: string | null;
                            /** @example 42 */
                            wachtId: string;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                        /** @example 42 */
                        gezinId: string;
                        kinderen: {
                            /** @example 42 */
                            id: string;
                            roepnaam: string | null;
                        }[];
                        maatregelen: {
                            beroepTot: string | null;
                            /** @example 42 */
                            id: string;
                            kinderen: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                            /** @enum {unknown} */
                            soort: "ondertoezichtstelling";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            tot: string;
                        }[];
                        mogelijkeLezers: {
                            familiewoord: ("moeder" | "vader" | "oma" | "opa") | null;
                            gevaar: boolean;
                            /** @example 42 */
                            id: string;
                            naam: string | null;
                            rol: string;
                            /** @enum {unknown} */
                            soort: "medewerker" | "persoon";
                        }[];
                        notities: {
                            /** @example 42 */
                            id: string;
                            /** Format: date-time */
                            op: string;
                            schrijver: string;
                            /** @enum {unknown} */
                            soort: "huisbezoek" | "telefoon" | "bericht" | "overleg";
                        }[];
                        persoon: {
                            /** @example 42 */
                            id: string;
                            leeftijd: number | null;
                            roepnaam: string | null;
                        };
                        toestemmingen: {
                            alle: number;
                            open: number;
                        };
                        vastGezicht: {
                            /** @example 42 */
                            gebruikerId: string;
                            naam: string;
                            organisatie: string | null;
                            /** @enum {unknown} */
                            organisatiesoort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
                            /** @enum {unknown} */
                            soort: "vastgezicht" | "duogezicht" | "uitvoerder" | "vervanger";
                            telefoon: string | null;
                            uitvoerdersoort: string | null;
                        } | null;
                        vragen: {
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            begonnenOp: string;
                            /** @example 42 */
                            persoonId: string;
                            roepnaam: string | null;
                            uitvoerderNaam: string | null;
                            /** @example 42 */
                            wachtId: string;
                            /** @enum {unknown} */
                            wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                        }[];
                        wieHelpt: {
                            /** @example 42 */
                            gebruikerId: string;
                            naam: string;
                            organisatie: string | null;
                            /** @enum {unknown} */
                            organisatiesoort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
                            /** @enum {unknown} */
                            soort: "vastgezicht" | "duogezicht" | "uitvoerder" | "vervanger";
                            telefoon: string | null;
                            uitvoerdersoort: string | null;
                        }[];
                        woorden: {
                            /** Format: date-time */
                            geschrevenOp: string;
                            /** @example 42 */
                            id: string;
                            lezers: {
                                /** @example 42 */
                                id: string;
                                naam: string | null;
                                /** @enum {unknown} */
                                soort: "medewerker" | "persoon";
                                wacht: boolean;
                            }[];
                            tekst: string;
                        }[];
                        woordenVanAnderen: {
                            /** Format: date-time */
                            geschrevenOp: string;
                            /** @example 42 */
                            id: string;
                            /** @example 42 */
                            persoonId: string;
                            roepnaam: string | null;
                            tekst: string;
                            verteldAan: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gebarentaal: boolean;
                        steunpersoon: string;
                        taal: string;
                        /** @enum {unknown} */
                        tolk: "geen" | "beroepstolk" | "telefoontolk" | "uitHetGezin";
                        wanneer: string;
                    };
                };
            };
        };
    };
    listEigenExpertvragen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "vraag"[];
                        uiterlijk: string | null;
                        vastGezicht: string | null;
                        vragen: {
                            acties: ("terug" | "overleg")[];
                            antwoord: string | null;
                            beantwoordOp: string | null;
                            dagenTeLaat: number;
                            /** @enum {unknown} */
                            functie: "advies" | "procesregie" | "signalering" | "leren";
                            gebieden: {
                                /** @enum {unknown} */
                                gebied: "veiligheid" | "wonen" | "school" | "gezondheid" | "opvoeden" | "geld" | "netwerk" | "vrijetijd";
                                tekst: string;
                            }[];
                            gevaarGemeld: boolean;
                            /** Format: date-time */
                            gevraagdOp: string;
                            /** @example 42 */
                            id: string;
                            /** @enum {unknown} */
                            stand: "open" | "beantwoord" | "ingetrokken" | "zonderantwoord";
                            /** @enum {unknown} */
                            trede: "team" | "regionaal" | "bovenregionaal";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            vastGezichtWeet: boolean;
                            versie: number;
                            vraag: string;
                        }[];
                    };
                };
            };
        };
    };
    vraagExpertsZelf: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    vertel: boolean;
                    vraag: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    neemEigenExpertvraagTerug: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                expertvraagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    confirmWacht: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                gezinId: string;
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    antwoord: "ja" | "neeNogNiet" | "weetNiet";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        vanHetBord: boolean;
                        versie: number;
                    };
                };
            };
        };
    };
    getWieBelIk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gezichten: {
                            afwezig: boolean;
                            naam: string;
                        }[];
                        kantoortijd: boolean;
                        nu: {
                            naam: string;
                            /** @enum {unknown} */
                            soort: "vastgezicht" | "duogezicht" | "vervanger" | "teamleider";
                            telefoon: string | null;
                            tot: string | null;
                        } | null;
                        vervangingen: {
                            naam: string;
                            reden: ("vakantie" | "ziekte" | "verlof" | "anders") | null;
                            tot: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            vanaf: string;
                        }[];
                    };
                };
            };
        };
    };
    getWieLetOp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        persoonId: string;
                        wie: {
                            gezienOp: string | null;
                            naam: string;
                        }[];
                    }[];
                };
            };
        };
    };
    stelKijkvraag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conceptOnderwerp?: string;
                    regelId: string | null;
                    /** @enum {unknown} */
                    soort: "waarom" | "watGezien" | "wieKeek" | "eigen";
                    tekst: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getEigenNotitie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                notitieId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        /** Format: date-time */
                        op: string;
                        schrijver: string;
                        /** @enum {unknown} */
                        soort: "huisbezoek" | "telefoon" | "bericht" | "overleg";
                        tekst: string;
                    };
                };
            };
        };
    };
    getEigenPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plan: {
                            nummer: number;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                            /** @enum {unknown} */
                            status: "concept" | "vastgesteld";
                        } | null;
                        regels: {
                            /** @enum {unknown} */
                            soort: "kracht" | "doel" | "bodemlijn" | "watals";
                            stand: ("nieuw" | "begonnen" | "lukt" | "gehaald") | null;
                            standOp: string | null;
                            teksten: {
                                tekst: string;
                                wie: {
                                    id: string | null;
                                    naam: string | null;
                                    roepnaam: string | null;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    listEigenRaadplegingen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        laterMogelijk: true;
                        regels: {
                            achtergehouden: {
                                acties: "geefvrij"[];
                                gevaar: boolean;
                                naam: string | null;
                                /** @example 42 */
                                persoonId: string;
                                /** @enum {unknown} */
                                reden: "nogNietVerteld" | "organisatieHoudtAchter" | "gevaarVanLezer" | "standTegenLezer";
                            }[];
                            grond: string;
                            /** @enum {unknown} */
                            handeling: "lees" | "zoek" | "geweigerd" | "bevraag" | "afdruk" | "export";
                            /** @example 42 */
                            id: string;
                            lijst: boolean;
                            medewerker: string | null;
                            nood: {
                                gezinszin: string | null;
                                oordeel: ("terecht" | "nietterecht") | null;
                            } | null;
                            /** Format: date-time */
                            op: string;
                            organisatie: string | null;
                            /** @enum {unknown} */
                            organisatiesoort: "lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk";
                            over: string[];
                            /** @enum {unknown} */
                            relatie: "vastgezicht" | "uitvoerder" | "teamleider" | "team" | "meedenker" | "vervanger" | "oudgezicht" | "triage" | "triagebekend" | "onderzoeker" | "advocaat" | "vertrouwenspersoon" | "opdracht" | "nood" | "ouder" | "ouderzondergezag" | "jeugdige" | "jeugdige16" | "jeugdigeonder12" | "pleegouder" | "vertegenwoordiger" | "netwerk" | "geen";
                            /** @enum {unknown} */
                            rol: "lokaalteam" | "teamleider" | "veiligthuis" | "crisisdienst" | "veiligheidsteam" | "jeugdbeschermer" | "giteamleider" | "expertteam" | "ggz" | "gedragswetenschapper" | "vertrouwensarts" | "raadsonderzoeker" | "advocaat" | "vertrouwenspersoon" | "functionarisgegevensbescherming" | "archivaris" | "regiodirecteur" | "inspecteur" | "applicatiebeheerder" | "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerklid" | "publiek" | "systeem";
                            soortGegevens: string;
                            vraag: {
                                door: string;
                                toestemmingOp: string | null;
                            } | null;
                            vraagAan: ("kijker" | "vastgezicht")[];
                            vrijgaven: {
                                acties: "neemterug"[];
                                door: string;
                                gezien: boolean;
                                /** @example 42 */
                                id: string;
                                naam: string | null;
                                /** Format: date-time */
                                op: string;
                                /** @example 42 */
                                persoonId: string;
                                versie: number;
                            }[];
                        }[];
                        vragen: {
                            acties: "beantwoord"[];
                            als: string;
                            antwoord: {
                                medewerker: string | null;
                                /** Format: date-time */
                                op: string;
                                organisatie: string | null;
                                organisatiesoort: string;
                                tekst: string;
                            } | null;
                            /** Format: date-time */
                            gesteldOp: string;
                            /** @example 42 */
                            id: string;
                            naam: string | null;
                            /** @example 42 */
                            persoonId: string;
                            regelId: string | null;
                            regelOp: string | null;
                            /** @enum {unknown} */
                            soort: "waarom" | "watGezien" | "wieKeek" | "eigen";
                            tekst: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            versie: number;
                        }[];
                    };
                };
            };
        };
    };
    getEigenRust: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gezichten: {
                            naam: string | null;
                            tot: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            vanaf: string;
                        }[];
                        meting: {
                            begin: string | null;
                            dagen: number;
                            dagenVastGezicht: number;
                            gatdagen: number;
                            gaten: {
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                tot: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                vanaf: string;
                            }[];
                            gezichten: number;
                            intakes: number;
                            wisselingen: number;
                        };
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vandaag: string;
                    };
                };
            };
        };
    };
    listEigenToestemmingen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        toestemmingen: {
                            acties: ("ja" | "nee" | "trekin")[];
                            beantwoordOp: string | null;
                            /** @enum {unknown} */
                            doel: "meedenken" | "hulpregelen" | "planmaken" | "schuldenregelen" | "schoolafstemmen";
                            gedeeld: {
                                /** @enum {unknown} */
                                gegevens: "jeugdhulp" | "veiligheid" | "school" | "gezondheidvolwassene" | "schulden" | "strafrechtelijk";
                                /** Format: date-time */
                                op: string;
                            }[];
                            gevraagdDoor: string;
                            /** Format: date-time */
                            gevraagdOp: string;
                            /** @example 42 */
                            id: string;
                            ontvanger: string;
                            over: string;
                            /** @example 42 */
                            overId: string;
                            overMij: boolean;
                            soorten: ("jeugdhulp" | "veiligheid" | "school" | "gezondheidvolwassene" | "schulden" | "strafrechtelijk")[];
                            /** @enum {unknown} */
                            stand: "gevraagd" | "gegeven" | "geweigerd" | "ingetrokken";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            totEnMet: string;
                            versie: number;
                        }[];
                    };
                };
            };
        };
    };
    beantwoordToestemming: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                toestemmingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    antwoord: "ja" | "nee" | "trekin";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getEigenWieDoetWat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bel: {
                            bij: string | null;
                            id: string | null;
                            instantie: ("kinderrechter" | "raadvoordekinderbescherming" | "gemeente") | null;
                            naam: string | null;
                            organisatiesoort: ("lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk") | null;
                            personen: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                            /** @enum {unknown} */
                            soort: "persoon" | "zelf" | "gezagderde" | "medewerker" | "organisatie" | "instantie" | "woorden";
                            telefoon: string | null;
                        } | null;
                        lezer: {
                            /** @enum {unknown} */
                            als: "ouder" | "jeugdige";
                            /** @example 42 */
                            id: string;
                            roepnaam: string | null;
                        };
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        op: string;
                        rijen: {
                            cellen: {
                                artikel: string | null;
                                /** @enum {unknown} */
                                bron: "wet" | "meedoen" | "plan" | "hand";
                                regel: {
                                    door: string;
                                    /** @example 42 */
                                    id: string;
                                    /**
                                     * Format: date
                                     * @example 2027-01-12
                                     */
                                    op: string;
                                    versie: number;
                                } | null;
                                /** @enum {unknown} */
                                rol: "beslist" | "doet" | "adviseert" | "weet";
                                totEnMet: string | null;
                                wie: {
                                    bij: string | null;
                                    id: string | null;
                                    instantie: ("kinderrechter" | "raadvoordekinderbescherming" | "gemeente") | null;
                                    naam: string | null;
                                    organisatiesoort: ("lokaalteam" | "gecertificeerdeinstelling" | "veiligthuis" | "raadvoordekinderbescherming" | "regionaalveiligheidsteam" | "expertteam" | "expertisecentrum" | "jeugdhulpaanbieder" | "ggz" | "justitielejeugdinrichting" | "huisarts" | "school" | "schuldhulp" | "vrouwenopvang" | "politie" | "openbaarministerie" | "centrumseksueelgeweld" | "gemeente" | "inspectie" | "regio" | "advocatuur" | "vertrouwenswerk") | null;
                                    personen: {
                                        /** @example 42 */
                                        id: string;
                                        roepnaam: string | null;
                                    }[];
                                    /** @enum {unknown} */
                                    soort: "persoon" | "zelf" | "gezagderde" | "medewerker" | "organisatie" | "instantie" | "woorden";
                                    telefoon: string | null;
                                };
                            }[];
                            leeg: boolean;
                            /** @enum {unknown} */
                            onderwerp: "dagelijks" | "wonen" | "hulp" | "veiligheid" | "plan" | "contact" | "maatregel" | "onderzoek" | "school" | "gezondheid" | "vrijetijd" | "oppas" | "geld" | "huis" | "werk" | "eigenhulp";
                            voor: {
                                /** @example 42 */
                                id: string;
                                roepnaam: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    schrijfWoord: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conceptOnderwerp?: string;
                    /** @enum {unknown} */
                    keuze: "alleenVastGezicht" | "ook" | "iedereen";
                    lezers?: {
                        gebruikers: string[];
                        personen: string[];
                    };
                    tekst: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listWoordLezers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                woordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eerste: boolean;
                        geopend: boolean;
                        /** @example 42 */
                        id: string;
                        naam: string | null;
                        /** @enum {unknown} */
                        soort: "medewerker" | "persoon";
                        wacht: boolean;
                    }[];
                };
            };
        };
    };
    kiesLezers: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                woordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gebruikers: string[];
                    personen: string[];
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alGelezen: {
                            /** @example 42 */
                            id: string;
                            /** @enum {unknown} */
                            soort: "medewerker" | "persoon";
                        }[];
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listRegelwijzigingen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("bevestig" | "trekIn")[];
                        bevestigdDoor: string | null;
                        bevestigdOp: string | null;
                        door: string;
                        /** Format: date-time */
                        gemaaktOp: string;
                        /** @example 42 */
                        id: string;
                        ingetrokkenOp: string | null;
                        kalenderdag: {
                            bron: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            dag: string;
                            /** @enum {unknown} */
                            wat: "vrij" | "werkdag";
                        } | null;
                        reden: string;
                        /** @enum {unknown} */
                        soort: "kalenderdag" | "termijnversie";
                        /** @enum {unknown} */
                        status: "concept" | "bevestigd" | "toegepast" | "ingetrokken";
                        termijnversie: {
                            aantal: number;
                            /** @enum {unknown} */
                            atw: "ja" | "nee" | "naarAnalogie";
                            bron: string;
                            /** @enum {unknown} */
                            bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                            eenheid: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            geldigVanaf: string;
                            soort: string;
                        } | null;
                        toegepastOp: string | null;
                        totaal: number;
                        verplaatst: number;
                        versie: number;
                        verwerkt: number;
                    }[];
                };
            };
        };
    };
    bevestigRegelwijziging: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                wijzigingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verplaatst: number;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    trekRegelwijzigingIn: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                wijzigingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getRegelwijzigingvoorbeeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                wijzigingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bekeken: number;
                        eigen: number;
                        groepen: {
                            aantal: number;
                            regio: string | null;
                            soort: string;
                            vroegste: {
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                naar: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                van: string;
                            };
                        }[];
                        meteen: {
                            aantal: number;
                            bekeken: number;
                            vroegste: {
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                naar: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                van: string;
                            } | null;
                        };
                        vast: {
                            bekeken: number;
                            opDeDag: {
                                aantal: number;
                                /** @enum {unknown} */
                                soort: "taak" | "kijkvraag" | "noodkijk" | "zicht" | "expertvraag" | "plekvraag";
                            }[];
                        };
                        verplaatst: number;
                    };
                };
            };
        };
    };
    addKalenderdag: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bron: string;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    dag: string;
                    reden: string;
                    /** @enum {unknown} */
                    wat: "vrij" | "werkdag";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    addTermijnversie: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aantal: number;
                    /** @enum {unknown} */
                    atw: "ja" | "nee" | "naarAnalogie";
                    bron: string;
                    /** @enum {unknown} */
                    bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                    /** @enum {unknown} */
                    eenheid: "uren" | "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    geldigVanaf: string;
                    reden: string;
                    /** @example planwettelijk */
                    soort: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listRegios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        naam: string;
                    }[];
                };
            };
        };
    };
    getRooster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        diensten: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                            regio: string;
                            /** Format: date-time */
                            tot: string;
                            /** Format: date-time */
                            van: string;
                            versie: number;
                        }[];
                        medewerkers: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                        }[];
                        regios: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                        }[];
                    };
                };
            };
        };
    };
    addDienst: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    medewerkerId: string;
                    /** @example 42 */
                    regioId: string;
                    /** Format: date-time */
                    tot: string;
                    /** Format: date-time */
                    van: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                    };
                };
            };
        };
    };
    trekDienstIn: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                dienstId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                    };
                };
            };
        };
    };
    listMijnDiensten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        naam: string;
                        regio: string;
                        /** Format: date-time */
                        tot: string;
                        /** Format: date-time */
                        van: string;
                        versie: number;
                    }[];
                };
            };
        };
    };
    getRegiorust: {
        parameters: {
            query?: {
                regio?: string;
                uitvoer?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        op: string | null;
                        punten: {
                            aantal: {
                                tot: number;
                                van: number;
                            };
                            cijfers: {
                                cijfer: "dagen" | "dagenVastGezicht" | "wisselingen" | "eersteContacten" | "hertellingen" | "dubbel" | "naElkaar" | "erbij" | "gatdagen" | "zonderGezicht" | "eenGezicht" | "tweeGezichten" | "meerGezichten" | "nuZonder";
                                gezinnen: {
                                    tot: number;
                                    van: number;
                                };
                                som: number | null;
                            }[];
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            op: string;
                        }[];
                        regio: string | null;
                        regios: {
                            aantal: {
                                tot: number;
                                van: number;
                            };
                            cijfers: {
                                cijfer: "dagen" | "dagenVastGezicht" | "wisselingen" | "eersteContacten" | "hertellingen" | "dubbel" | "naElkaar" | "erbij" | "gatdagen" | "zonderGezicht" | "eenGezicht" | "tweeGezichten" | "meerGezichten" | "nuZonder";
                                gezinnen: {
                                    tot: number;
                                    van: number;
                                };
                                som: number | null;
                            }[];
                            naam: string;
                        }[];
                    };
                };
            };
        };
    };
    getRustkeuze: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        berichten: {
                            aantal: number;
                            /** Format: date-time */
                            gemaaktOp: string;
                            /** @example 42 */
                            id: string;
                            /** @enum {unknown} */
                            soort: "dagelijks" | "acuut";
                        }[];
                        /** @example 09:00 */
                        tijd: string;
                        versie: number;
                        /** @enum {unknown} */
                        wijze: "uit" | "dagelijks" | "ookacuut";
                    };
                };
            };
        };
    };
    zetRustkeuze: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 09:00 */
                    tijd: string;
                    /** @enum {unknown} */
                    wijze: "uit" | "dagelijks" | "ookacuut";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getSessie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        naam: string;
                        /** Format: date-time */
                        nu: string;
                        organisatie: string | null;
                        registratieVerlopenOp: string | null;
                        /** @enum {unknown} */
                        rol: "lokaalteam" | "teamleider" | "veiligthuis" | "crisisdienst" | "veiligheidsteam" | "jeugdbeschermer" | "giteamleider" | "expertteam" | "ggz" | "gedragswetenschapper" | "vertrouwensarts" | "raadsonderzoeker" | "advocaat" | "vertrouwenspersoon" | "functionarisgegevensbescherming" | "archivaris" | "regiodirecteur" | "inspecteur" | "applicatiebeheerder" | "ouder" | "jeugdige" | "pleegouder" | "vertegenwoordiger" | "netwerklid" | "publiek" | "systeem";
                        /** @enum {unknown} */
                        soort: "medewerker" | "portaal" | "systeem";
                        sub: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vandaag: string;
                    };
                };
            };
        };
    };
    endSessie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    meldBezig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    isNogVanMij: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                gezinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nogVanMij: boolean;
                    };
                };
            };
        };
    };
    zoekSpoedkaart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    vraag: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        treffers: {
                            geboortejaar: string | null;
                            geslachtsnaam: string;
                            gezin: string;
                            /** @example 42 */
                            gezinId: string;
                            roepnaam: string;
                            voorvoegsel: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listTermijnen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regels: {
                            acties: "noemReden"[];
                            bron: string;
                            /** @enum {unknown} */
                            bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                            dagen: number;
                            gezin: string;
                            /** @example 42 */
                            gezinId: string;
                            /** @example 42 */
                            id: string;
                            ook: {
                                bronstatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                                /** @example 42 */
                                id: string;
                                soort: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            }[];
                            persoon: string | null;
                            redenTeLaat: ("geenJeugdbeschermerVrij" | "jeugdbeschermerZiek" | "gezinNietBereikbaar" | "wachtOpRechter" | "wachtOpAndereOrganisatie" | "meerTijdNodig" | "andereReden") | null;
                            soort: string;
                            stilSinds: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            /** @enum {unknown} */
                            vak: "teLaat" | "vandaag" | "binnenEenWeek" | "later" | "staatStil";
                            vastGezicht: string | null;
                            versie: number;
                            vervalt: boolean;
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vandaag: string;
                    };
                };
            };
        };
    };
    exportTermijnen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regels: {
                            acties: "noemReden"[];
                            bron: string;
                            /** @enum {unknown} */
                            bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                            dagen: number;
                            gezin: string;
                            /** @example 42 */
                            gezinId: string;
                            /** @example 42 */
                            id: string;
                            ook: {
                                bronstatus: ("wet2026" | "tekst2017" | "protocol" | "nietNagekeken") | null;
                                /** @example 42 */
                                id: string;
                                soort: string;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                uiterlijk: string;
                            }[];
                            persoon: string | null;
                            redenTeLaat: ("geenJeugdbeschermerVrij" | "jeugdbeschermerZiek" | "gezinNietBereikbaar" | "wachtOpRechter" | "wachtOpAndereOrganisatie" | "meerTijdNodig" | "andereReden") | null;
                            soort: string;
                            stilSinds: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            uiterlijk: string;
                            /** @enum {unknown} */
                            vak: "teLaat" | "vandaag" | "binnenEenWeek" | "later" | "staatStil";
                            vastGezicht: string | null;
                            versie: number;
                            vervalt: boolean;
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vandaag: string;
                    };
                };
            };
        };
    };
    getTermijnregels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        soorten: {
                            gebeurtenis: string;
                            gevolgen: {
                                bron: string;
                                code: string;
                                tenzij: string | null;
                                termijn: string | null;
                                voor: string | null;
                            }[];
                            hoofdstuk: string;
                            soort: string;
                            versies: {
                                aantal: number;
                                /** @enum {unknown} */
                                atw: "ja" | "nee" | "naarAnalogie";
                                bron: string;
                                /** @enum {unknown} */
                                bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                                eenheid: string;
                                einde: string;
                                geldigTot: string | null;
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                geldigVanaf: string;
                                /** @enum {unknown} */
                                herkomst: "ingebouwd" | "toegevoegd";
                                opschorting: {
                                    bron: string;
                                    /** @enum {unknown} */
                                    bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                                } | null;
                                richting: string;
                                teltVanaf: string;
                                verlenging: {
                                    bron: string;
                                    /** @enum {unknown} */
                                    bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                                    hoogstens: {
                                        aantal: number;
                                        eenheid: string;
                                    };
                                    telkens: boolean;
                                    totaal?: {
                                        aantal: number;
                                        eenheid: string;
                                    };
                                } | null;
                            }[];
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vandaag: string;
                        zonderLengte: {
                            bron: string;
                            /** @enum {unknown} */
                            bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                            gebeurtenis: string;
                            soort: string;
                            woord: string;
                        }[];
                    };
                };
            };
        };
    };
    getTermijnuitkomst: {
        parameters: {
            query: {
                /** @example 09:30 */
                om?: string;
                /** @example 2027-01-12 */
                vanaf: string;
            };
            header?: never;
            path: {
                soort: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        atw: string;
                        bron: string;
                        /** @enum {unknown} */
                        bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                        /** Format: date-time */
                        moment?: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        ruweDatum: string;
                        soort: string;
                        stappen: {
                            code: string;
                            parameters: {
                                [key: string]: unknown;
                            };
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        uiterlijk: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vanaf: string;
                    };
                };
            };
        };
    };
    getTijdigheid: {
        parameters: {
            query?: {
                regio?: string;
                uitvoer?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regio: string | null;
                        regios: string[];
                        soorten: {
                            alle: {
                                tot: number;
                                van: number;
                            };
                            mediaan: number | null;
                            redenen: {
                                aantal: {
                                    tot: number;
                                    van: number;
                                };
                                reden: string;
                            }[];
                            soort: string;
                            teLaat: {
                                tot: number;
                                van: number;
                            };
                        }[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        totEnMet: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        van: string;
                    };
                };
            };
        };
    };
    getToezicht: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regios: {
                            geholpen: {
                                aantal: number;
                                /** @enum {string} */
                                soort: "precies";
                            } | {
                                /** @enum {string} */
                                soort: "eenTotVier";
                            };
                            gezinnen: {
                                aantal: number;
                                /** @enum {string} */
                                soort: "precies";
                            } | {
                                /** @enum {string} */
                                soort: "eenTotVier";
                            };
                            regio: string;
                            teLang: {
                                aantal: number;
                                /** @enum {string} */
                                soort: "precies";
                            } | {
                                /** @enum {string} */
                                soort: "eenTotVier";
                            };
                            veiligOnbekend: ({
                                aantal: number;
                                /** @enum {string} */
                                soort: "precies";
                            } | {
                                /** @enum {string} */
                                soort: "eenTotVier";
                            }) | null;
                        }[];
                        /** Format: date */
                        sinds: string;
                        totaal: {
                            geholpen: number | null;
                            gezinnen: number | null;
                            teLang: number | null;
                        };
                    };
                };
            };
        };
    };
    listToezichtopdrachten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        kenmerk: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        tot: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vanaf: string;
                    }[];
                };
            };
        };
    };
    getToezichtpad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                opdrachtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        soort: string;
                        tot: string | null;
                        uiterlijk: string | null;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        vanaf: string;
                        /** @enum {unknown} */
                        wat: "betrokkenheid" | "maatregel" | "termijn" | "wacht";
                    }[];
                };
            };
        };
    };
    listWachtimporten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: {
                            acties: ("controleer" | "neemOver" | "trekIn" | "draaiTerug")[];
                            gebreken: ({
                                kind: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            /** @example 42 */
                            id: string;
                            naam: string;
                            /** Format: date-time */
                            ontvangenOp: string;
                            overgenomenOp: string | null;
                            /** @enum {unknown} */
                            stand: "ontvangen" | "controle" | "gecontroleerd" | "geweigerd" | "overnemen" | "overgenomen" | "terugdraaien" | "teruggedraaid" | "ingetrokken";
                            versie: number;
                            verwerkt: number;
                        }[];
                        verplicht: ("kenmerk" | "achternaam" | "geboortedatum" | "regio" | "soort_wacht" | "maatregel" | "beschikking" | "ingangsdatum" | "einddatum" | "rechtbank" | "belast_op" | "geinformeerd_op" | "bsn" | "voornamen" | "voorvoegsel" | "geslacht" | "gemeente" | "gezinskenmerk" | "zaaknummer" | "besluit_op" | "machtiging_tot" | "uiterlijk" | "reden" | "veilig" | "veilig_op")[];
                        vrij: ("kenmerk" | "achternaam" | "geboortedatum" | "regio" | "soort_wacht" | "maatregel" | "beschikking" | "ingangsdatum" | "einddatum" | "rechtbank" | "belast_op" | "geinformeerd_op" | "bsn" | "voornamen" | "voorvoegsel" | "geslacht" | "gemeente" | "gezinskenmerk" | "zaaknummer" | "besluit_op" | "machtiging_tot" | "uiterlijk" | "reden" | "veilig" | "veilig_op")[];
                    };
                };
            };
        };
    };
    addWachtimport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    delen: number;
                    naam: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getWachtimport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 42 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: ("controleer" | "neemOver" | "trekIn" | "draaiTerug")[];
                        gebreken: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** @example 42 */
                        id: string;
                        naam: string;
                        /** Format: date-time */
                        ontvangenOp: string;
                        overgenomenOp: string | null;
                        /** @enum {unknown} */
                        stand: "ontvangen" | "controle" | "gecontroleerd" | "geweigerd" | "overnemen" | "overgenomen" | "terugdraaien" | "teruggedraaid" | "ingetrokken";
                        tellingen: {
                            alOvergenomen: number;
                            fout: number;
                            gevraagd: number;
                            looptAl: number;
                            nietOvergenomen: number;
                            nieuw: number;
                            overgenomen: number;
                            overTeNemen: number;
                            totaal: number;
                            twijfel: number;
                            twijfelOpen: number;
                            zeker: number;
                        };
                        versie: number;
                        verwerkt: number;
                    };
                };
            };
        };
    };
    checkWachtimport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    addWachtimportdeel: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    inhoud: string;
                    nummer: number;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    withdrawWachtimport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    takeOverWachtimport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listWachtimportregels: {
        parameters: {
            query?: {
                na?: number;
                soort?: "alle" | "fout" | "twijfel" | "goed" | "achter";
            };
            header?: never;
            path: {
                /** @example 42 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meer: boolean;
                        regels: {
                            geboortedatum: string;
                            gebreken: {
                                /**
                                 * Format: date
                                 * @example 2027-01-12
                                 */
                                dag?: string;
                                /** @enum {unknown} */
                                kind: "regelOnleesbaar" | "aantalVelden" | "veldLeeg" | "veldTeLang" | "datumOnmogelijk" | "waardeOnbekend" | "bsnOngeldig" | "regioOnbekend" | "gemeenteOnbekend" | "gemeenteNietInRegio" | "soortWachtNietVanGi" | "maatregelNietMogelijk" | "dagInToekomst" | "dagVoorBeschikking" | "dagVoorGeboorte" | "einddatumVoorIngang" | "maatregelLangerDanJaar" | "maatregelVoorbij" | "kindIsAchttien" | "besluitOntbreekt" | "machtigingEindeOntbreekt" | "machtigingLangerDanJaar" | "machtigingVoorbij" | "besluitBuitenMaatregel" | "redenPastNiet" | "veiligZonderDag" | "kenmerkDubbel" | "kindDubbel" | "bsnVanEenAnder" | "wachtLooptAl" | "alOvergenomen" | "nieuwZonderNaam" | "gezinDeelsBekend" | "kindOverleden" | "maatregelOverlapt" | "geenVastGezicht";
                                /** @enum {unknown} */
                                kolom?: "kenmerk" | "achternaam" | "geboortedatum" | "regio" | "soort_wacht" | "maatregel" | "beschikking" | "ingangsdatum" | "einddatum" | "rechtbank" | "belast_op" | "geinformeerd_op" | "bsn" | "voornamen" | "voorvoegsel" | "geslacht" | "gemeente" | "gezinskenmerk" | "zaaknummer" | "besluit_op" | "machtiging_tot" | "uiterlijk" | "reden" | "veilig" | "veilig_op";
                                regel?: number;
                            }[];
                            gevolg: ("overgenomen" | "gevraagd" | "nietOvergenomen") | null;
                            /** @example 42 */
                            id: string;
                            kandidaten: {
                                eigen: {
                                    geboortedatum: string | null;
                                    gezin: string;
                                    /** @example 42 */
                                    gezinId: string;
                                    naam: string;
                                } | null;
                                /** @example 42 */
                                id: string;
                            }[];
                            kenmerk: string | null;
                            keuze: ("zelfde" | "nieuw" | "overslaan") | null;
                            naam: string;
                            nummer: number;
                            sinds: string | null;
                            uiterlijk: string | null;
                            uiterlijkBestand: string | null;
                            /** @enum {unknown} */
                            uitkomst: "fout" | "zeker" | "twijfel" | "nieuw" | "looptAl" | "alOvergenomen";
                            versie: number;
                            wachtOp: ("vastejeugdbeschermer" | "passendehulp" | "pleeggezin") | null;
                        }[];
                    };
                };
            };
        };
    };
    decideWachtimportregel: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                importId: string;
                /** @example 42 */
                regelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    kandidaat?: string;
                    /** @enum {unknown} */
                    keuze: "zelfde" | "nieuw" | "overslaan";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    revertWachtimport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    getWieIsWaarvan: {
        parameters: {
            query?: {
                /** @example 42 */
                regioId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "zetTaakdrager"[];
                        gemeenten: {
                            code: string;
                            naam: string;
                        }[];
                        regio: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                        } | null;
                        regios: {
                            /** @example 42 */
                            id: string;
                            naam: string;
                        }[];
                        taakdragers: {
                            buitenKantoor: string | null;
                            gemeente: string | null;
                            gemeenteCode: string | null;
                            gezegdDoor: string;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            gezegdOp: string;
                            /** @example 42 */
                            id: string;
                            naam: string;
                            /** @enum {unknown} */
                            stand: "nu" | "straks" | "eerder";
                            /** @enum {unknown} */
                            taak: "jeugdhulptoegang" | "spoedhulp" | "expertteam" | "jeugdbescherming" | "jeugdreclassering" | "jeugdbeschermingstafel" | "raadsonderzoek" | "rechtbank" | "veiligthuis" | "huisverbod" | "opvang" | "politie" | "leerplicht" | "burgerzaken" | "schuldhulp" | "inkomen" | "woonurgentie" | "wmotoegang" | "vertrouwenspersoon";
                            telefoon: string | null;
                            tot: string | null;
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            vanaf: string;
                            versie: number;
                        }[];
                        vragen: {
                            /** @enum {unknown} */
                            code: "hulpvrijwillig" | "hulpmaatregel" | "spoedhulp" | "vastgelopen" | "planvrijwillig" | "planmaatregel" | "geslotenhulp" | "dagelijks" | "dagelijksvoogdij" | "school" | "leerplicht" | "verhuizen" | "paspoort" | "oudersoneens" | "behandelingkind" | "behandelingtwaalf" | "behandelingzestien" | "behandelinggeweigerd" | "veiligzonder" | "veiligmaatregel" | "zorgenmelden" | "huisverbod" | "opvang" | "aangifte" | "onderzoekvragen" | "onderzoekloopt" | "ondertoezichtstelling" | "maatregelverlengen" | "uithuisplaatsing" | "contact" | "aanwijzing" | "aanwijzingoneens" | "geschil" | "andereinstelling" | "gezagbeeindigen" | "jeugdreclassering" | "schulden" | "inkomen" | "woonurgentie" | "wmohulp" | "langdurigezorg" | "behandelingvolwassene" | "bewind" | "mentorschap" | "curatele" | "inzage" | "bezwaar" | "klacht" | "klachtgemeente" | "steun";
                            delen: {
                                artikel: string;
                                /** @enum {unknown} */
                                bronstatus: "wet2026" | "tekst2017" | "protocol" | "nietNagekeken";
                                /** @enum {unknown} */
                                partij: "gezaghouder" | "kind" | "volwassene" | "naaste" | "gemeente" | "burgemeester" | "leerplichtambtenaar" | "gecertificeerdeinstelling" | "jeugdbeschermer" | "veiligthuis" | "raadvoordekinderbescherming" | "kinderrechter" | "rechtbank" | "kantonrechter" | "openbaarministerie" | "politie" | "jeugdhulpaanbieder" | "gedragswetenschapper" | "arts" | "expertteam" | "school" | "indicatieorgaan" | "houder" | "klachtencommissie" | "melder";
                                /** @enum {unknown} */
                                rol: "beslist" | "vraagt" | "doet" | "adviseert" | "weet";
                            }[];
                            /** @enum {unknown} */
                            gebied: "hulp" | "dagelijksleven" | "lichaam" | "veiligheid" | "maatregelen" | "bestaan" | "volwassenen" | "rechten";
                            leeg: boolean;
                            onderwerp: ("dagelijks" | "wonen" | "hulp" | "veiligheid" | "plan" | "contact" | "maatregel" | "onderzoek" | "school" | "gezondheid" | "vrijetijd" | "oppas" | "geld" | "huis" | "werk" | "eigenhulp") | null;
                            taken: ("jeugdhulptoegang" | "spoedhulp" | "expertteam" | "jeugdbescherming" | "jeugdreclassering" | "jeugdbeschermingstafel" | "raadsonderzoek" | "rechtbank" | "veiligthuis" | "huisverbod" | "opvang" | "politie" | "leerplicht" | "burgerzaken" | "schuldhulp" | "inkomen" | "woonurgentie" | "wmotoegang" | "vertrouwenspersoon")[];
                        }[];
                    };
                };
            };
        };
    };
    zetTaakdrager: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    buitenKantoor: string | null;
                    gemeenteCode: string | null;
                    naam: string;
                    /** @example 42 */
                    regioId: string;
                    /** @enum {unknown} */
                    taak: "jeugdhulptoegang" | "spoedhulp" | "expertteam" | "jeugdbescherming" | "jeugdreclassering" | "jeugdbeschermingstafel" | "raadsonderzoek" | "rechtbank" | "veiligthuis" | "huisverbod" | "opvang" | "politie" | "leerplicht" | "burgerzaken" | "schuldhulp" | "inkomen" | "woonurgentie" | "wmotoegang" | "vertrouwenspersoon";
                    telefoon: string | null;
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    vanaf: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listEigenWisselingen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antwoord: ("aangenomen" | "geweigerd") | null;
                        dagen: number;
                        gehoord: boolean;
                        gesprek: boolean;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        gevraagdOp: string;
                        gezin: string;
                        /** @example 42 */
                        gezinId: string;
                        /** @example 42 */
                        id: string;
                        ikOntvang: boolean;
                        naar: string;
                        /** @enum {unknown} */
                        reden: "anderWerk" | "verhuizing" | "langAfwezig" | "verzoekVanGezin" | "andereKennisNodig";
                        van: string;
                        versie: number;
                        verteld: boolean;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        zichtTot: string;
                    }[];
                };
            };
        };
    };
    beantwoordWisseling: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "if-match": string;
            };
            path: {
                /** @example 42 */
                wisselingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    antwoord: "aangenomen";
                } | {
                    /** @enum {string} */
                    antwoord: "geweigerd";
                    /** @enum {unknown} */
                    weigerreden: "geenRuimte" | "kentGezinPrive" | "verkeerdeKennis" | "andersAfgesproken";
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listMijnZichten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dagenTeLaat: number;
                        gezinId: string | null;
                        laatsteOp: string | null;
                        naam: string;
                        ritme: number;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        volgendeOp: string;
                        /** @example 42 */
                        wachtId: string;
                        /** @enum {unknown} */
                        wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                    }[];
                };
            };
        };
    };
    legEigenCheckVast: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                wachtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bronnen: ("kindGezien" | "kindGesproken" | "ouderGesproken" | "verzorgerGesproken" | "schoolGesproken" | "netwerkGesproken" | "hulpverlenerGesproken" | "nietBereikt")[];
                    /**
                     * Format: date
                     * @example 2027-01-12
                     */
                    op: string;
                    /** @enum {unknown} */
                    veilig: "ja" | "tenDele" | "nee" | "nietBekend";
                    woorden: string | null;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    listTeamzicht: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gemis: {
                            /** @enum {unknown} */
                            reden: "nietGenoemd" | "checkGemist" | "zonderOog";
                            /**
                             * Format: date
                             * @example 2027-01-12
                             */
                            sinds: string;
                        }[];
                        gezin: string;
                        /** @example 42 */
                        gezinId: string;
                        naam: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        noemenUiterlijk: string;
                        pad: ("andereGi" | "lokaalTeam" | "expertteam" | "tekortmelding")[];
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        sinds: string;
                        urgentie: ("vandaag" | "dezeWeek" | "opVolgorde") | null;
                        /** @enum {unknown} */
                        veilig: "ja" | "tenDele" | "nee" | "nietBekend";
                        verantwoordelijk: boolean;
                        volgendeOp: string | null;
                        wachter: string | null;
                        /** @example 42 */
                        wachtId: string;
                        /** @enum {unknown} */
                        wachtOp: "vastejeugdbeschermer" | "passendehulp" | "pleeggezin" | "onderzoek";
                    }[];
                };
            };
        };
    };
    listTekort: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gemeldOp: string | null;
                        kinderen: number | null;
                        organisatie: string;
                        /**
                         * Format: date
                         * @example 2027-01-12
                         */
                        oudsteOp: string;
                        regio: string;
                        /** @example 42 */
                        regioId: string;
                    }[];
                };
            };
        };
    };
    meldTekort: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                /** @example 42 */
                regioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        versie: number;
                    };
                };
            };
        };
    };
    zoek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    vraag: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acties: "zoekBreed"[];
                        gezinnen: {
                            geslotenOp: string | null;
                            /** @example 42 */
                            id: string;
                            naam: string;
                        }[];
                        personen: {
                            geboortedatum: string | null;
                            geslachtsnaam: string;
                            gezin: {
                                geslotenOp: string | null;
                                /** @example 42 */
                                id: string;
                                naam: string;
                            };
                            /** @example 42 */
                            persoonId: string;
                            redenen: {
                                naam?: string;
                                /** @enum {unknown} */
                                soort: "achternaamZelfde" | "achternaamLijkt" | "vroegereNaam" | "partnernaam" | "voornaamZelfde" | "voornaamLijkt" | "geboortedagZelfde" | "geboortejaarZelfde" | "geboortePast" | "leeftijdPast";
                            }[];
                            roepnaam: string | null;
                            rol: string;
                            voornamen: string;
                            voorvoegsel: string | null;
                        }[];
                    };
                };
            };
        };
    };
    zoekBekend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reden: "iemandBelt" | "nieuweZorg" | "gaWerkenMet";
                    vraag: string;
                };
            };
        };
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        treffers: {
                            geboortedatum: string | null;
                            geslachtsnaam: string;
                            heeftVastGezicht: boolean;
                            redenen: {
                                naam?: string;
                                /** @enum {unknown} */
                                soort: "achternaamZelfde" | "achternaamLijkt" | "vroegereNaam" | "partnernaam" | "voornaamZelfde" | "voornaamLijkt" | "geboortedagZelfde" | "geboortejaarZelfde" | "geboortePast" | "leeftijdPast";
                            }[];
                            roepnaam: string;
                            vastGezicht: string | null;
                            voorvoegsel: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listRecent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description application/problem+json: codes and parameters, no prose and nothing about a person */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        status: number;
                        title: string;
                        type: string;
                        verzoekId: string;
                    };
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        geslotenOp: string | null;
                        /** @example 42 */
                        id: string;
                        naam: string;
                    }[];
                };
            };
        };
    };
}
