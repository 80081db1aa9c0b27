//! Errors with a code and variables. The window and the command line have a sentence for each code in every language.

use std::collections::BTreeMap;

/// The variables of an error's sentence, by name.
pub type Args = BTreeMap<&'static str, String>;

/// An error that a person reads in their own language. [`coded!`](crate::coded) implements it.
pub trait Coded {
    /// The code under which the sentence is found, such as `journal-disk-full`.
    fn code(&self) -> &'static str;

    /// The variables of that sentence. A `detail` is in English or the system's language, for whoever fixes the fault.
    fn args(&self) -> Args;
}

/// Gives an error enum `code()` and `args()`, and [`Coded`]: one line per variant, with its fields and its code.
///
/// By default the variables are the fields as text; otherwise they are listed after the code. Variants that contain another
/// coded error are named at the end.
///
/// ```
/// use std::path::PathBuf;
///
/// enum Fault {
///     Full { path: PathBuf },
///     Long { length: usize },
///     Lost,
///     Inner(Other),
/// }
/// lotse_text::coded!(Fault {
///     Full { path } => "disk-full" { path: path.display() },
///     Long { length } => "too-long",
///     Lost {} => "lost",
/// } or in Inner);
///
/// enum Other {
///     Wrong { what: String },
/// }
/// lotse_text::coded!(Other { Wrong { what } => "wrong" });
///
/// assert_eq!(Fault::Long { length: 7 }.code(), "too-long");
/// assert_eq!(Fault::Full { path: "a".into() }.args()["path"], "a");
/// assert_eq!(Fault::Inner(Other::Wrong { what: "b".into() }).args()["what"], "b");
/// assert!(Fault::Lost.args().is_empty());
/// ```
#[macro_export]
macro_rules! coded {
    ($error:ident {
        $($variant:ident { $($field:ident),* } => $code:literal $({ $($name:ident: $value:expr),* })?),* $(,)?
    } $(or in $($inner:ident),+)?) => {
        impl $error {
            /// The code under which the sentence about it is found.
            pub const fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $code,)*
                    $($(Self::$inner(error) => error.code(),)+)?
                }
            }

            /// The variables of that sentence.
            pub fn args(&self) -> $crate::Args {
                match self {
                    $(Self::$variant { $($field),* } => $crate::coded!(@ $($field),* $(; $($name: $value),*)?),)*
                    $($(Self::$inner(error) => error.args(),)+)?
                }
            }
        }

        impl $crate::Coded for $error {
            fn code(&self) -> &'static str {
                Self::code(self)
            }

            fn args(&self) -> $crate::Args {
                Self::args(self)
            }
        }
    };
    (@ $($field:ident),*) => { $crate::Args::from([$((stringify!($field), $field.to_string())),*]) };
    (@ $($field:ident),*; $($name:ident: $value:expr),*) => {
        $crate::Args::from([$((stringify!($name), $value.to_string())),*])
    };
}
