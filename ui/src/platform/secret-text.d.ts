// The core's bindings speak of a secret on its way in by this name and do not say what it is: a text. Given away once,
// never kept by the window.
type SecretText = string;
