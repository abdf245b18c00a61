import { useEffect, useState } from 'react';
import { KeptList } from '#src/components/states/kept-list.tsx';
import { type KeptStory, listKeptStories } from '#src/offline/kept-stories.ts';

const MOST = 20;

/** The stories that this device keeps; nothing if there are none. */
export function KeptHere() {
  const [stories, setStories] = useState<readonly KeptStory[]>([]);
  useEffect(() => {
    void listKeptStories(import.meta.env.BASE_URL, MOST).then(setStories);
  }, []);
  return stories.length > 0 ? <KeptList stories={stories} /> : null;
}
