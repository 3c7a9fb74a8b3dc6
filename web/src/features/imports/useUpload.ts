import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { importQuery, importsQuery } from "./importsQuery";
import { importSender } from "./uploadImport";

/** Sends one file at a time, tells how far it is, and can be stopped. */
export function useUpload(partner: string) {
  const queryClient = useQueryClient();
  const send = useMemo(() => importSender(partner), [partner]);
  const stopper = useRef<AbortController>(undefined);
  const [part, setPart] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      stopper.current = new AbortController();
      setPart(0);
      return send({ file, onProgress: setPart, signal: stopper.current.signal });
    },
    onSuccess: (taken) => {
      queryClient.setQueryData(importQuery(partner, taken.id).queryKey, taken);
      queryClient.invalidateQueries({ queryKey: importsQuery(partner).queryKey });
    },
  });
  const stop = () => {
    stopper.current?.abort();
    mutation.reset();
  };
  return { ...mutation, part, stop };
}
