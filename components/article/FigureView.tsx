import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Image, Run } from '@/utils/article/article';
import { translate } from '@/utils/localization/translate';
import { notText } from './notText';
import { pictureAddress, type PictureSource } from './pictureAddress';
import { Runs } from './Runs';

interface FigureProps {
  id?: string;
  image: Image;
  caption: readonly Run[];
  pictures: PictureSource;
}

/** A picture and its caption; where the picture cannot be shown, a link that says what it shows. */
export function FigureView({ id, image, caption, pictures }: FigureProps): JSX.Element {
  return (
    <figure {...(id === undefined ? {} : { id })}>
      <Picture image={image} pictures={pictures} />
      {caption.length > 0 && (
        <figcaption>
          <Runs runs={caption} />
        </figcaption>
      )}
    </figure>
  );
}

function Picture({ image, pictures }: { image: Image; pictures: PictureSource }): JSX.Element {
  const source = usePictureSource(image.address, pictures);
  const [broken, setBroken] = useState<string | null>(null);
  if (source === 'none' || source === broken) {
    return (
      <a class="picture-link" href={image.address} target="_blank" rel="noopener noreferrer" {...notText}>
        {image.alternative === '' ? translate('articlePicture') : translate('articlePictureOf', image.alternative)}
      </a>
    );
  }
  return (
    <img
      alt={image.alternative}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      {...(source === 'waiting' ? {} : { src: source, onError: () => setBroken(source) })}
      {...(image.width === undefined || image.height === undefined ? {} : { width: image.width, height: image.height })}
    />
  );
}

/** The address to show, `waiting` while the library answers, `none` where there is nothing that we may show. */
function usePictureSource(address: string, pictures: PictureSource): string {
  const load = pictures.from === 'library' ? pictures.load : null;
  const [saved, setSaved] = useState('waiting');
  useEffect(() => {
    if (load === null) return undefined;
    let made: string | null = null;
    let over = false;
    load(address).then(
      (blob) => {
        if (over) return;
        made = blob === null ? null : URL.createObjectURL(blob);
        // Not fetched yet: while there is a network the reader sees it from the site.
        setSaved(made ?? (navigator.onLine ? pictureAddress(address) : null) ?? 'none');
      },
      () => setSaved('none'),
    );
    return () => {
      over = true;
      if (made === null) return;
      URL.revokeObjectURL(made);
      // The piece may be put back into the library, and this address must not be drawn once more.
      setSaved('waiting');
    };
  }, [address, load]);
  return load === null ? (pictureAddress(address) ?? 'none') : saved;
}
