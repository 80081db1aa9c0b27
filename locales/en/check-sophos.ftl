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
    .cause = The client ID or the client secret is wrong, or the credential has expired or was deleted. Such a credential lasts about three years.
    .fix = Go to { $path } and compare the client ID. The client secret is shown only once: if in doubt, click { $add } and save the new credential in Lotse.
# $add (label): the button for a new credential
diagnosis-sophos-client-unknown = Sophos Central does not know this client ID
    .cause = The client ID is mistyped or cut off, or the credential was deleted.
    .fix = Go to { $path } and compare the client ID with the one in Lotse. If it is not in the list, click { $add } and save the new credential in Lotse.
# $add (label): the button for a new credential
diagnosis-sophos-secret-wrong = The client secret of the API credential is wrong
    .cause = Sophos Central knows the client ID, but this client secret does not belong to it.
    .fix = The client secret is shown only once. If you no longer have it, go to { $path }, click { $add } and save the new credential in Lotse.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-not-partner = The API credential does not belong to Sophos Central Partner, but to an account of the type { $kind }
    .cause = The credential was created in another console. Only Sophos Central Partner shows all customers.
    .fix = Sign in to Sophos Central Partner, go to { $path } and create the credential there.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-account-odd = Sophos Central reports an account type that Lotse does not know: { $kind }
    .fix = Check in the console whether the credential was created in Sophos Central Partner.
diagnosis-sophos-forbidden = With this API credential, Lotse may not read this
    .cause = The credential’s role does not allow it, or the credential belongs to another partner.
    .fix = Go to { $path } and check the role of the credential. A read-only role is enough. If you contact Sophos support, give them the numbers in the proof.
diagnosis-sophos-unauthorized = Sophos Central rejects a token that it has just issued
    .cause = A token is valid for an hour. This says nothing about your settings.
    .fix = Check again. If that doesn’t help, ask Sophos support and give them the numbers in the proof.
diagnosis-sophos-asked-wrongly = Sophos Central did not understand the request
    .cause = This is a fault in Lotse and has nothing to do with your settings.
    .fix = Report it to the Lotse project, together with the proof.
# $seconds (number): how long Sophos wants to be left alone
diagnosis-sophos-busy =
    { $seconds ->
        [one] Sophos Central is busy; try again in { $seconds } second
       *[other] Sophos Central is busy; try again in { $seconds } seconds
    }
    .fix = Wait and check again.
diagnosis-sophos-odd = Lotse can’t interpret Sophos Central’s answer
    .fix = Check this item yourself in the console. If you contact Sophos support, give them the numbers in the proof.
diagnosis-sophos-no-tenants = Sophos Central lists no customers
    .cause = An empty list proves nothing. Perhaps there are no customers yet.
    .fix = Look at the list of customers in the console. If there are some, the credential belongs to another partner account.
# $count (number): customers in all; $read (number): how many of them were read; $usage (number): how many of those are billed by usage
diagnosis-sophos-tenants-usage =
    { $usage ->
        [one] { $usage } of { $read } customers is billed by usage ({ $count } in all)
       *[other] { $usage } of { $read } customers are billed by usage ({ $count } in all)
    }
    .cause = Usage can only be synchronised for customers that are billed by usage (MSP Flex). Tickets can be synchronised for all customers.
    .fix = In the mapping table, turn on usage only for these customers.

## Mistakes of the practice tenant

mistake-sophos-wrong-secret = The client secret of the API credential is wrong
    .hint = A credential has two halves. The console still shows one of them later.
mistake-sophos-not-partner = The API credential comes from the wrong console
    .hint = Sophos Central has several consoles. Which one shows all customers?
mistake-sophos-no-tenants = There are no customers
    .hint = Is an empty list good news?
mistake-sophos-forbidden = The API credential may not list customers
    .hint = A credential has a role as well.
mistake-sophos-busy = Sophos Central is busy
    .hint = Not every fault can be fixed with a setting.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-sophos-console = Created in
screen-sophos-reads = The role may list customers
