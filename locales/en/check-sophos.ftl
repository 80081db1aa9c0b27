# What a check of Sophos Central found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of Sophos Central, one after the other

topic-sophos-credential = The API credential of Sophos Central
topic-sophos-partner = The console that the API credential belongs to
topic-sophos-tenants = The customers in Sophos Central

# $what: id or secret. Only to choose by
diagnosis-sophos-half = { $what ->
        [id] The client ID of the API credential is missing
       *[secret] The client secret of the API credential is missing
    }
    .fix = Enter both for the organisation, or neither: the credential is optional.
# $add (label): the button for a new credential
diagnosis-sophos-bad-credential = Sophos Central does not accept the API credential
    .cause = The client ID or the secret is wrong, or the credential has expired or was deleted. A credential lasts about three years.
    .fix = Go to { $path } and compare the client ID. The secret is shown only once: if in doubt, click { $add } and store the new credential.
# $add (label): the button for a new credential
diagnosis-sophos-client-unknown = Sophos Central knows no API credential with this client ID
    .cause = The client ID is mistyped or cut off, or the credential was deleted.
    .fix = Go to { $path } and compare the client ID with the one in Lotse. If it is not in the list, click { $add } and store the new credential.
# $add (label): the button for a new credential
diagnosis-sophos-secret-wrong = The secret of the API credential is wrong
    .cause = Sophos Central knows the client ID, but this secret does not belong to it.
    .fix = The secret is shown only once. If you no longer have it, go to { $path }, click { $add } and store the new credential.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-not-partner = The API credential belongs to an account of the type { $kind }, not to a partner
    .cause = It was created in another console. Only Sophos Central Partner shows all customers.
    .fix = Sign in to Sophos Central Partner, go to { $path } and create the credential there.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-account-odd = Sophos Central names a type of account that Lotse does not know: { $kind }
    .fix = Check in the console whether the credential was created in Sophos Central Partner.
diagnosis-sophos-forbidden = The API credential may not read this
    .cause = Its role allows too little, or it belongs to another partner.
    .fix = Go to { $path } and look at the role of the credential. The role that may only read is enough. Sophos support asks for the numbers in the proof.
diagnosis-sophos-unauthorized = Sophos Central did not accept the token that it had just issued
    .cause = A token lasts an hour. This says nothing about your settings.
    .fix = Check again. Sophos support asks for the numbers in the proof.
diagnosis-sophos-asked-wrongly = Sophos Central did not understand the question
    .cause = This is a fault in Lotse, not in your settings.
    .fix = Report it with the proof.
# $seconds (number): how long Sophos wants to be left alone
diagnosis-sophos-busy = { $seconds ->
        [one] Sophos Central is busy for { $seconds } second
       *[other] Sophos Central is busy for { $seconds } seconds
    }
    .fix = Wait and check again.
diagnosis-sophos-odd = Sophos Central gave an answer that can’t be judged
    .fix = Look at the proof. Sophos support asks for the numbers in it.
diagnosis-sophos-no-tenants = Sophos Central lists no customers
    .cause = An empty list proves nothing. Perhaps there are no customers yet.
    .fix = Look at the list of customers in the console. If there are some, the credential belongs to another partner account.
# $count (number): customers in all; $read (number): how many of them were read; $usage (number): how many of those are billed by usage
diagnosis-sophos-tenants-usage = { $usage ->
        [one] { $usage } of { $read } customers read is billed by usage; there are { $count } in all
       *[other] { $usage } of { $read } customers read are billed by usage; there are { $count } in all
    }
    .cause = Usage can only be synchronised for customers that are billed by usage (MSP Flex). Tickets can be synchronised for the others too.
    .fix = In the mapping table, turn on usage only for these customers.

## Mistakes of the practice tenant

mistake-sophos-wrong-secret = The secret of the API credential is wrong
    .hint = A credential has two halves. One of them can be looked up again.
mistake-sophos-not-partner = The API credential comes from the wrong console
    .hint = Sophos Central has several consoles. Which one shows all customers?
mistake-sophos-no-tenants = There are no customers
    .hint = Is an empty list good news?
mistake-sophos-forbidden = The API credential may not list customers
    .hint = A credential has a role as well.
mistake-sophos-busy = Sophos Central is busy
    .hint = Sometimes there is nothing to fix.
