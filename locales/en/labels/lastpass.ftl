# Labels on the screens of LastPass, letter for letter, as its page on importing companies prints them.

admin-console = Admin Console
managed-companies = Managed Companies
# The entry goes on with the name of the PSA.
import-from = Import from
continue = Continue
# Both tabs go on with the name of the PSA.
companies-in = Companies in
companies-not-in = Companies not in
