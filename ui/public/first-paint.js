// Sets the remembered theme before anything is drawn, so that a dark window never flashes white. Runs before the
// module of the window; refuses to do anything else.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme is painted.
}
