# Labels on the screens of Kaseya VSA 10, letter for letter, as Kaseya's page on the Autotask integration prints them.

integrations = Integrations
autotask = Autotask
trusted-applications = Trusted Applications
# Permissions of a role, in the group PSA.
psa = PSA
full-psa-access = Full access to all PSA Integration pages
