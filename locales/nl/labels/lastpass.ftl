# Labels on the screens of LastPass in Dutch, letter for letter, as its Dutch page on importing companies prints them.

admin-console = Admin Console
managed-companies = Beheerde bedrijven
# The entry goes on with the name of the PSA.
import-from = Importeren vanuit
continue = Doorgaan
# Both tabs go on with the name of the PSA.
companies-in = Bedrijven in
companies-not-in = Bedrijven niet in
