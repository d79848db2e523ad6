import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** The shape of a family page while it loads. */
export function GezinLaden() {
  return (
    <>
      <Skeleton count={2} />
      <div className="gezin__breed">
        <div className="gezin__vlakken">
          <div className="gezin__kolom">
            <Card>
              <Skeleton count={4} />
            </Card>
            <Card>
              <Skeleton shape="rows" count={5} />
            </Card>
          </div>
          <div className="gezin__kolom">
            <Card>
              <Skeleton shape="rows" count={4} />
            </Card>
          </div>
        </div>
      </div>
    </>
  );
}
