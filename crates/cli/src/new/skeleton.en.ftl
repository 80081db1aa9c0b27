# The words of the guide in English. de.ftl and nl.ftl have the same messages in German and Dutch; until they are there, readers of
# those languages see these.

# What the guide connects and what for: two sentences at most.
about = Connects {product-name} with {psa-name}.

# A question, its answers, and what each answer changes.
question-has-user = Is there already an API user for {product-name}?
    .answer-no = No
    .effect-no = A step for making one is added.
    .answer-yes = Yes
    .effect-yes = You use that user and make a new secret for it.

credential-username = User name of the API user
credential-secret = Secret of the API user

# Titles are short and have no full stop. `.why` says what a step is for.
part-user = Prepare the API user
step-user-new = Make an API user
    .why = {product-name} signs in to {psa-name} as this user.
step-user-credentials = Generate user name and secret

part-connection = Connect {product-name}
step-enter = Enter the credentials

part-renew = Renew the secret
step-renew-secret = Generate a new secret

# What `do` names is a request, what `check` names is a statement that a person can confirm.
make-user = Make an API user for {product-name}.
open-user = Open the API user for {product-name}.
generate = Generate user name and secret.
save-user = Save the user.
# $name (value): how the connection is to be called
enter-name = Give the connection the name { $name }.
enter-credentials = Enter user name and secret.
connected = The page says that the connection works.
generate-again = Generate a new secret, and enter it in {product-name}.
