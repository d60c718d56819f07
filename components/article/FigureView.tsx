import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Image, Run } from '@/utils/article/article';
import { translate } from '@/utils/localization/translate';
import { notText } from './notText';
import type { PictureSource } from './pictureAddress';
import { Runs } from './Runs';
import { usePicture } from './usePicture';

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
  const { source, place } = usePicture(image.address, pictures);
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
      ref={place}
      alt={image.alternative}
      decoding="async"
      {...(source === 'waiting' ? {} : { src: source, onError: () => setBroken(source) })}
      {...(image.width === undefined || image.height === undefined ? {} : { width: image.width, height: image.height })}
    />
  );
}
