# What a check of Autotask found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path                           menus and pages of Autotask, one after the other
#   $key, $secret, $active, $locked, $new, $section, $custom, $field, $lines, $associated, $copy
#                                   texts on the screen of Autotask
#   $user, $inspector               user names, letter for letter
#   $entity                         what Autotask's API calls a kind of record, like Tickets

## Topics

topic-autotask-zone = The zone of the tenant
topic-autotask-inspector = The sign-in of the user for checks
topic-autotask-code = The tracking identifier of the API user
topic-autotask-budget = API calls left this hour
topic-autotask-lines = The lines of business of the API user
topic-autotask-tickets = Tickets from the last 90 days
# $which (value): the kind of record
topic-autotask-rights = The right to read { $which }
topic-autotask-kaseya-customers = Organisations matched with customers in Kaseya
topic-autotask-kaseya-devices = Devices matched with devices in Kaseya
topic-autotask-vendor-wrote = Records that the product has written
topic-autotask-companies = The companies in Autotask

## Values that are lacking, or can’t be proven

diagnosis-autotask-username-missing = The username has not been saved yet
    .fix = Go to the step that asks for the username and enter it there. Then check again.
diagnosis-autotask-secret-missing = The secret has not been saved yet
    .fix = Go to the step that asks for the secret and enter it there. If you no longer have it, generate a new one in Autotask and enter the new one in the product too.
diagnosis-autotask-code-missing = Lotse can’t check the secret without the tracking identifier
    .cause = Autotask requires three values for every sign-in: username, secret and tracking identifier. Lotse never guesses, because failed sign-ins lock the user.
    .fix = In Lotse, save the tracking identifier from the section { $section } of this user. Or check yourself whether the product accepts the secret.
# $vendor (value): the integration vendor that the user is bound to
diagnosis-autotask-secret-vendor-bound = Only the vendor itself can check this secret
    .cause = The user belongs to the integration vendor { $vendor }, so signing in takes this vendor’s tracking identifier. It usually stays with the vendor, so Lotse does not try.
    .fix = Check in the product whether it accepts the username and the secret.
diagnosis-autotask-no-inspector = Without a user for checks, Lotse can’t check this user
    .cause = Lotse can’t sign in as this user. A second API user, the user for checks, can look up whether this one exists, whether it is active and which security level it has.
    .fix = In Autotask, create a second API user and choose { $custom } as the tracking identifier. Save its username, secret and tracking identifier with the organisation, under “Access for checks”. Lotse uses this user for all guides. Or compare the form in Autotask with the steps yourself.
diagnosis-autotask-inspector-incomplete = Not all values of the user for checks are saved
    .fix = A user for checks needs a username, a secret and a tracking identifier. Add what is missing, with the organisation.
diagnosis-autotask-other-tenant = The user for checks { $user } belongs to another tenant
    .cause = Autotask names a different database for the user for checks than for the user of this guide. So the user for checks can’t see the user of this guide.
    .fix = Save the user for checks of this organisation, or copy the username again from the right tenant.
diagnosis-autotask-proven-by-code = Only the tracking identifier was refused; the username and the secret are probably right
    .cause = As far as is known, Autotask checks the tracking identifier only once the username and the secret are right.
    .fix = Correct the tracking identifier as described in its own result, and check again. If the sign-in then works, the username and the secret are proven right.

## Zone and sign-in

# $host (value): the host of the zone
diagnosis-autotask-zone-domain = This only shows that Autotask knows the domain
    .cause = This call needs no password. Autotask names the zone { $host } for every username of this domain; that says nothing about secret, status or rights.
    .fix = There is nothing to do here. The other results say what is proven.
# $old, $new (values): hosts of zones
diagnosis-autotask-zone-moved = Autotask has moved this tenant to another zone
    .cause = Autotask first named { $old }, which refused the user. Then it named { $new }, which accepted it.
    .fix = If a product still has { $old }, enter { $new } there. Most products find the zone themselves.
diagnosis-autotask-zone-unknown = Autotask does not know the username { $user }
    .cause = No zone knows this domain. Often the name has a typo or an extra space, or it belongs to another tenant.
    .fix = Go to { $path }, open the API user and copy the whole value of { $key } again. It is not the user’s email address.
diagnosis-autotask-sign-in-refused = Autotask refuses the sign-in of { $user }
    .cause = Autotask gives the same answer for many causes and does not say which it is. So the secret is not necessarily wrong.
    .fix = Go to { $path }, open the user and check in this order: 1. The username is the one under { $key }, not the email address. 2. The secret in Lotse is complete, and nobody has clicked { $secret } since it was generated. 3. The tracking identifier in Lotse is the one from the section { $section } of this very user. 4. { $active } is ticked, { $locked } is not. 5. The user was created with { $new }, more than five minutes ago. Correct what is wrong, and only then check again: too many failed sign-ins lock the user.
diagnosis-autotask-tries-spent = Lotse does not sign in as { $user } again in this check
    .cause = This user was refused twice. More failed sign-ins could lock it.
    .fix = Fix the problem named in the first result about the sign-in. Then check again.
# $minutes (number): how long it can take
diagnosis-autotask-user-too-new = { $user } may still be too new
    .cause = It can take { $minutes } minutes until all servers of Autotask know a new user. Until then they refuse it.
    .fix = Wait and check again. If the user is still refused after that, Lotse says what to check.
diagnosis-autotask-integration-code = The tracking identifier does not belong to { $user }
    .cause = Autotask very likely checks it only after the username and the secret, so those are probably right. The identifier belongs to another user or vendor, or a new one was generated.
    .fix = Go to { $path }, open the user and look at { $section }. If { $custom } is chosen there, copy the identifier beside it and save it in Lotse. If a vendor is chosen, usually only that vendor’s product can sign in.
diagnosis-autotask-domain-differs = The user exists, but perhaps not under this domain
    .cause = Autotask shows the name without the part behind the @. The domain of { $user } differs from that of the user for checks { $inspector }, but API users of one tenant usually share a domain.
    .fix = Compare { $key } in Autotask with { $user }, letter by letter. If they differ, save the right one in Lotse and enter it in the product too.

## Rights of the one who looks, and limits

diagnosis-autotask-not-allowed = Lotse may not read { $entity }, so it can’t check this
    .cause = The security level of the user that Lotse checks with does not allow it. That does not mean that anything is wrong with the settings themselves.
    .fix = Give that user a security level that may read { $entity }; the levels are listed at { $path }. Or check it yourself and confirm it.
diagnosis-autotask-webhook-not-yours = This user has no webhook with this number
    .cause = There is no webhook with this number in { $entity }, or it belongs to another user. Autotask gives the same answer in both cases.
    .fix = List the webhooks again, signed in as the user who created them.
# $spent, $limit, $minutes (numbers): calls that were made, calls that are allowed, and in how many minutes
diagnosis-autotask-budget = Nearly all API calls of this tenant are used up
    .cause = { $spent } of { $limit } calls within { $minutes } minutes are used up. All integrations share them. Lotse stops here so that the remaining calls are left for everyday work.
    .fix = Check again later. If this happens often, find out in Autotask which integration makes so many calls.
diagnosis-autotask-budget-untold = Autotask does not say how many API calls are left
    .cause = This user may not read that figure, or Autotask does not answer. The check continues without it.
    .fix = There is nothing to do. If the calls run out, Autotask says so.
diagnosis-autotask-hourly = The API calls for this hour are used up
    .cause = Until calls are free again, Autotask refuses the calls of all integrations of this tenant.
    .fix = Check again later. Products that have stopped working should recover by themselves.
diagnosis-autotask-threads = Too many calls for { $entity } at the same time
    .cause = Autotask accepts three calls at the same time for each tracking identifier and kind of record. Another program may be using the same identifier.
    .fix = Wait a minute and check again. If that doesn’t help, give each program its own API user.
diagnosis-autotask-too-many = Autotask is getting too many calls right now
    .cause = Autotask does not say whether there were too many at the same time or too many this hour.
    .fix = Wait a few minutes and check again.
# $status (value): the number of the answer
diagnosis-autotask-wrong-call = Autotask does not know this call (answer { $status })
    .cause = Lotse queried { $entity } in a way that Autotask does not offer. That is a fault in Lotse, not yours.
    .fix = Check again later. If that doesn’t help, check it yourself in Autotask and report it to the Lotse project, together with this proof.
# $status (value): the number of the answer. $text (value): what Autotask says, in its own words
diagnosis-autotask-said = Autotask answers with an error message ({ $status })
    .cause = The message is: { $text }
    .fix = Check again. If that doesn’t help, check this item yourself and send this message to Autotask support.
# $status (value): the number of the answer
diagnosis-autotask-status = Autotask answers the call for { $entity } with status { $status }
    .cause = Autotask gives no explanation.
    .fix = Check again in a few minutes. If that doesn’t help, check this item yourself.

## The user

diagnosis-autotask-user-unknown = The user { $user } was not found
    .cause = The user for checks may see all users, and none of them has this username.
    .fix = Go to { $path }, open the API user and compare { $key } with the value in Lotse. If the form was never saved, create the user again.
diagnosis-autotask-user-not-seen = The user for checks does not see { $user }
    .cause = The user for checks may see only some of the users, so this one may still exist.
    .fix = Look for it in the list of users yourself, or give the user for checks a security level that may read all users.
# $count (number): users of this name
diagnosis-autotask-several-users = { $count } users have the name { $user }
    .cause = So it is unclear which of them the product uses.
    .fix = Go to { $path } and find out which of these users the product uses. Give every other user a name of its own.
diagnosis-autotask-user-inactive = The user is not active
    .cause = An inactive user can’t sign in, and its webhooks are turned off.
    .fix = Go to { $path }, open the user, tick { $active } and save.
# $license (value): number and name of the licence
diagnosis-autotask-not-api-user = This is a normal user, not an API user
    .cause = The user has the licence { $license }, which can’t sign in to the API.
    .fix = Go to { $path } and create a new API user with { $new }.
# $level (value): the name of the level. $levels: the page of all levels
diagnosis-autotask-level-is-system = The user has { $level }, a system level
    .cause = A system level can’t be changed, so the rights of this guide can’t be in it. You need a copy.
    .fix = Go to { $levels } and make a copy with { $copy }, as described in the steps. Then go to { $path }, open the user and choose the copy at { $field }.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-too-wide = The user has { $level }, which may read costs
    .cause = { $asked } is enough. The product does not need to know what your services cost you.
    .fix = Go to { $path }, open the user, choose { $asked } at { $field } and save. Don’t change the level itself: other users may have it too.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-other = The user has the level { $level }
    .cause = The vendor’s page recommends { $asked }. No API shows what a level of your own allows.
    .fix = Go to { $path }, open the user and look at { $field }. If { $level } is a copy of { $asked }, confirm it. If not, choose { $asked }. Don’t change the level itself: other users may have it too.
# $level (value): the name of the level
diagnosis-autotask-level-named = The user has the level { $level }
    .cause = Only you know whether you made this level for it. No API shows what is set in it.
    .fix = If it is your level, confirm it. If not, go to { $path }, open the user and choose the right one at { $field }.
# $field (label): the field of the form
diagnosis-autotask-field-unsaid = Lotse can’t read what is entered at { $field }
    .cause = Autotask leaves the field out of its answer, or gives it in a form that Lotse does not know.
    .fix = Go to { $path }, open the user, check { $field } yourself and confirm it.
diagnosis-autotask-license-unsaid = Lotse can’t read which licence the user has
    .cause = Autotask leaves the licence out of its answer, or gives it in a form that Lotse does not know.
    .fix = Go to { $path }, open the user and check that it is an API user.
# $id (value): the number of the level
diagnosis-autotask-level-unnamed = Autotask does not name the user’s security level
    .cause = Autotask only gives the number { $id }, which is not in its list of levels.
    .fix = Open the user in Autotask, check { $field } yourself and confirm it.
diagnosis-autotask-no-location = No location is chosen
    .fix = Go to { $path }, open the user, choose your own location at { $field } and save.
# $id (value): the number of the location
diagnosis-autotask-location-unseen = A location is chosen, but the user for checks may not see it
    .cause = The location has the number { $id }. It was deleted, or the user for checks may not see it.
    .fix = Go to { $path }, open the user, check { $field } yourself and confirm it.

## Lines of business

diagnosis-autotask-no-line-of-business = The user has no line of business
    .cause = Everything that belongs to a line of business is then missing from every answer, without an error: lists stay empty or incomplete.
    .fix = Go to { $path } and open the user. In { $lines }, move the lines of business whose tickets are needed to { $associated }, and save.
diagnosis-autotask-lines-not-listed = Autotask reports no line of business for this user
    .cause = Nor for the user for checks. Perhaps Autotask reports none for any API user; then this says nothing.
    .fix = Go to { $path }, open the user and check in { $lines } whether the lines of business you need are at { $associated }. Then confirm it.
# $lacking: names of lines of business that the user does not have
diagnosis-autotask-lines-some = The user has some lines of business, but not all
    .cause = Missing: { $lacking }. Everything that belongs to them is missing from every answer, without an error.
    .fix = If that is intended, confirm it. Otherwise go to { $path }, open the user and add the missing ones in { $lines }.
diagnosis-autotask-lines-off = No line of business is active in this tenant
    .cause = So nothing can be missing because of them.
    .fix = There is nothing to do.

## Contacts and tickets

diagnosis-autotask-contact-unseen = Lotse found no contact with this address
    .cause = There is none, or the user that Lotse checks with may not see it.
    .fix = Look for the address among the contacts in Autotask. If it is spelled differently there, that person sees no tickets: correct the address. If it is right, confirm this item.
diagnosis-autotask-contact-once = The address belongs to exactly one contact
    .cause = This is only true of the address you entered. Lotse did not check any others.
    .fix = To be sure about other users too, check again with their addresses.
# $count (number): contacts with this address
diagnosis-autotask-duplicate-contact = { $count } contacts have this address
    .cause = The product can’t tell which contact is the person. It may show no tickets, or the wrong ones.
    .fix = Find the contacts with this address in Autotask. Leave the address with only one of them, or merge the contacts.
# $days (number): how far back tickets are shown
diagnosis-autotask-no-recent-tickets = Lotse found no ticket from the last { $days } days
    .cause = No ticket was updated in that time, or the user that Lotse checks with may not see it. The product does not show older tickets.
    .fix = Open a test ticket for a user and check again. If there are newer tickets, check the lines of business.
# $days (number): how far back tickets are shown
diagnosis-autotask-tickets-by-inspector = The user for checks sees tickets from the last { $days } days
    .cause = The user of the product may see fewer, depending on its lines of business.
    .fix = If the product shows tickets, there is nothing to do.

## Rights that the user has itself

diagnosis-autotask-right-none = The user may not read { $entity }
    .cause = The user’s security level does not allow it.
    .fix = Go to { $path } and check whether other users have this user’s level too. If they do, or if it is a system level, make a copy, allow the copy to read { $entity }, and give it to this user. Otherwise allow it in the level itself.
diagnosis-autotask-right-restricted = The user may read only some { $entity }
    .cause = Autotask does not say how the right is limited: to own records, an account team, or lines of business.
    .fix = If the product shows too little, check the lines of business and the security level.
# $word (value): what Autotask says
diagnosis-autotask-right-other = Unknown answer about the right to read { $entity }: { $word }
    .cause = Autotask answered with a word that is not documented.
    .fix = Check the user’s security level yourself and confirm it.

## Deeper check: what products have written

diagnosis-autotask-no-reader = Without a user for checks, Lotse can’t look for records in Autotask
    .cause = No user is saved that Lotse can sign in to Autotask with.
    .fix = Save the three values of a user for checks with the organisation, under “Access for checks”. Then start the deeper check again.
# $field (value): a user-defined field; $count (number): records with a value
diagnosis-autotask-field-filled =
    { $count ->
        [one] One record has a value in { $field }
       *[other] { $count } records have a value in { $field }
    }
    .cause = The discovery wizard writes this value. Lotse counts the records and keeps no names.
    .fix = If you expect more, the wizard still has open batches. Process them in Autotask.
# $field (value): a user-defined field
diagnosis-autotask-field-empty = No record has a value in { $field } yet
    .cause = The discovery wizard writes this value. Nobody has worked through the wizard yet, or the user for checks can’t see these records.
    .fix = If the wizard is still to come, this is fine. If you have worked through it, open a record in Autotask and look for yourself.
# $field (value): a user-defined field
diagnosis-autotask-field-absent = Autotask lists no field named { $field }
    .cause = The Kaseya extension creates this field. It has not done so yet, or the field has another name in this tenant.
    .fix = Once the wizard is done, open a record in Autotask and look for the field yourself.
# $field (value): a user-defined field
diagnosis-autotask-field-odd = Lotse can’t count the values in { $field }
    .cause = Lotse asked Autotask for records with a value, but the answers do not fit together.
    .fix = Open a record in Autotask and look for yourself.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-noted = Autotask names { $vendor } as the author of records
    .cause = Autotask notes by itself which integration vendor wrote a record. The proof shows how many there are.
    .fix = There is nothing to do.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-not-noted = No record names { $vendor } as its author
    .cause = This proves nothing: there may have been nothing to write yet, or the user for checks can’t see the records.
    .fix = There is nothing to do. To see the integration at work, let the product write something, then start the deeper check again.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-unlisted = Autotask does not list { $vendor } as an author of records
    .cause = So Lotse can’t look for its records. This does not mean that anything is wrong.
    .fix = There is nothing to do. Look in Autotask whether the product’s records arrive.

## Mistakes of the practice tenant

mistake-autotask-user-inactive = The API user is not active
    .hint = Look at the checkboxes at the top of the user’s form.
mistake-autotask-wrong-level = The API user has another security level
    .hint = Compare the name of the level with the one in the guide, word by word.
mistake-autotask-costs-level = The API user may see too much
    .hint = Two system levels for API users have almost the same name. What may one of them do that the other may not?
mistake-autotask-no-line-of-business = The product’s lists stay empty
    .hint = No error appears anywhere. What decides in Autotask which records a user sees?
mistake-autotask-not-api-user = The user was created in the wrong menu
    .hint = There are two kinds of new users. Which menu item was chosen?
mistake-autotask-zone-moved = The tenant is now in another zone
    .hint = Everything still works. See in the proof which server answered.
mistake-autotask-user-too-new = The user for checks is refused although everything is right
    .hint = When was it created?
mistake-autotask-locked = Somebody used an old secret too often
    .hint = A forgotten program keeps trying. Which box does Autotask tick then?
mistake-autotask-integration-code = The user for checks has a new tracking identifier
    .hint = Three values belong together in every sign-in. Which two of them are right, according to Autotask?
mistake-autotask-budget-nearly-spent = Another integration makes too many calls
    .hint = All integrations of a tenant share the calls per hour.
mistake-autotask-thread-limit = Two programs share one tracking identifier
    .hint = How many calls does Autotask accept at the same time for each tracking identifier and kind of record?
mistake-autotask-no-resources-right = The user for checks may not see users
    .hint = The user of the guide is not the problem. Which user does Lotse check with, and which security level does it have?
mistake-autotask-duplicate-contact = A person is in Autotask twice
    .hint = Check with the address anna.practice@customer.example.
mistake-autotask-wizard-open = Nobody has worked through the discovery wizard
    .hint = The check finds nothing wrong. Start the deeper check and look at what the wizard writes.
mistake-autotask-vendor-silent = The product has not written anything into Autotask yet
    .hint = Is that a fault? Start the deeper check and read what it says about it.
mistake-autotask-slow = Autotask answers slowly
    .hint = How many of the hour’s calls are used up? Past half of them, Autotask answers more slowly on purpose.
mistake-autotask-orphaned-webhooks = An old integration left webhooks behind
    .hint = Only the user who owns them can see them. List the webhooks as the old user.
    .username = Old user: Username (Key)
    .secret = Old user: Password (Secret)
    .code = Old user: tracking identifier

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-autotask-wizard-done = Wizard completed
screen-autotask-license = License type
