/** The first import of every entry: layers first, then what all pages share. */
import './layers.css';
import './tokens.css';
import './base.css';
import './form.css';
import './print.css';
