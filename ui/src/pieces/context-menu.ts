// The menu of the web view offers "Reload" and "Back", which mean nothing here. It is left where it helps: in fields, which need
// "Paste", and on selected text, which needs "Copy".

/** Whether the web view's own menu is of use here. */
export function isMenuOfUse(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(":is(input,textarea)") !== null || Boolean(window.getSelection()?.toString());
}
