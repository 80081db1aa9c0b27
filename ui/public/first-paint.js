// Sets the remembered theme before anything is drawn, so that a dark window never flashes white. The page loads this
// script before the window's own code.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage, the window starts in the system's theme.
}
