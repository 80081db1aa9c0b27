# Why a call to a vendor got no usable answer. failure-<code> is a short title, which also stands behind a colon;
# .fix says what to do next. Variables everywhere:
#   $host     the server that was asked
#   $proxy    the proxy, as host:port

## The way to the server

# $host (string): the server
# $typed (string): whether a person typed its name. Only to choose by
failure-dns =
    { $typed ->
        [false] { $host } can’t be found from this computer
       *[true] The server name { $host } was not found
    }
    .fix =
        { $typed ->
            [false] Check whether this computer is online, and whether VPN or DNS settings stop it from finding servers on the internet. Then try again.
           *[true] Check the address for typos. If it is right, check the network and the VPN, and try again.
        }
# $host (string): the server
failure-connect = { $host } can’t be reached
    .fix = Check whether this computer is online and whether a firewall lets it through to { $host } on port 443. If the server is your own, check whether it is running.
# $host (string): the server
failure-handshake = A secure connection to { $host } can’t be made
    .fix = Check whether the address is that of the web interface, and whether it can be reached over https. The server needs an update if it only supports TLS 1.1 or older, only offers old ciphers (CBC) or has a key of less than 2048 bits. Ask whoever runs it.
# $host (string): the server
# $seconds (string): how long it was waited for
failure-timed-out = { $host } did not answer within { $seconds } s
    .fix = Check again in a minute. If that doesn’t help, ask whoever runs the network whether a firewall or a proxy is blocking the connection.
# $host (string): the server
failure-broke-off = The connection to { $host } was lost
    .fix = Check again. If that doesn’t help, ask whoever runs the network whether a firewall or a virus scanner cuts the connection.

## Certificates

# $host (string): the server
# $issuer (string): who issued its certificate
failure-untrusted = This computer does not trust the certificate of { $host }, which was issued by { $issuer }
    .fix = If { $issuer } belongs to your company, its proxy or virus scanner inspects encrypted connections. Ask IT for the certificate of this certificate authority and choose it in the settings as the CA file, or have { $host } exempted. If you don’t know { $issuer }, don’t continue on this network.
    .fix-terminal = If { $issuer } belongs to your company, its proxy or virus scanner inspects encrypted connections. Ask IT for the certificate of this certificate authority and give it with --ca-file, or have { $host } exempted. If you don’t know { $issuer }, don’t continue on this network.
# $host (string): the server
# $issuer (string): who issued its certificate
# $detail (string): what is wrong with it. Only to choose by
failure-certificate =
    { $detail ->
        [expired] The certificate of { $host } has expired; it was issued by { $issuer }
        [not-yet] The certificate of { $host } is not valid yet; it was issued by { $issuer }
        [name] The certificate that came from { $host } is for another name; it was issued by { $issuer }
        [revoked] The certificate of { $host } has been revoked; it was issued by { $issuer }
        [self-signed] The certificate of { $host } is self-signed; no certificate authority issued it ({ $issuer })
        [version] The certificate of { $host } is outdated (X.509 version 1); it was issued by { $issuer }
        [weak] The key of the certificate of { $host } is too short; it was issued by { $issuer }
       *[other] The certificate of { $host } can’t be used; it was issued by { $issuer }
    }
    .fix =
        { $detail ->
            [expired] Check the date and time of this computer. If they are right, the certificate has to be renewed; ask whoever runs { $host }.
            [not-yet] Check the date and time of this computer. If they are right, ask whoever runs { $host }.
            [name] Check the address for typos. If it is right, something else answers in place of { $host }: a sign-in page of the network, a proxy, or a wrong DNS entry.
            [self-signed] If the server is your own, get its certificate from whoever runs it and choose it in the settings as the CA file, or have a certificate from a recognised certificate authority installed. If it is a vendor’s server, don’t continue on this network.
            [version] It was made with an old tool. Whoever runs { $host } has to make a new certificate (X.509 version 3, with the name of the server).
            [weak] Whoever runs { $host } has to renew the certificate with a key of at least 2048 bits.
           *[other] Don’t continue on this network. Ask whoever runs { $host }, or your company’s IT department.
        }
    .fix-terminal =
        { $detail ->
            [self-signed] If the server is your own, get its certificate from whoever runs it and give it with --ca-file, or have a certificate from a recognised certificate authority installed. If it is a vendor’s server, don’t continue on this network.
           *[other] { failure-certificate.fix }
        }

## The proxy

# $proxy (string): the proxy
# $offers (string): which sign-ins the proxy takes. Only to choose by
failure-proxy-sign-in =
    { $offers ->
        [windows] The proxy { $proxy } accepts Windows sign-ins only (NTLM, Negotiate)
        [other] The proxy { $proxy } requires a kind of sign-in that Lotse does not know
       *[basic] The proxy { $proxy } requires a username and a password
    }
    .fix =
        { $offers ->
            [windows] Lotse can sign in to a proxy with a username and a password (Basic) only. Ask whoever runs the proxy to let this computer through without a sign-in, or to allow Basic. Some companies run a small proxy on the computer itself that signs in for all programs; then enter its address in the settings.
            [other] Lotse can sign in to a proxy with a username and a password (Basic) only. Ask whoever runs the proxy to allow that, or to let this computer through without a sign-in.
           *[basic] Enter both in the settings, under the proxy. If they are there already, check them.
        }
    .fix-terminal =
        { $offers ->
            [windows] Lotse can sign in to a proxy with a username and a password (Basic) only. Ask whoever runs the proxy to let this computer through without a sign-in, or to allow Basic. Some companies run a small proxy on the computer itself that signs in for all programs; then give its address with --proxy.
            [other] { failure-proxy-sign-in.fix }
           *[basic] Give the username with --proxy NAME@HOST:PORT and the password with --secret-stdin proxy-password. If you already do, check both.
        }
# $proxy (string): the proxy
# $host (string): the server
# $status (string): the status of the proxy’s answer, or none
failure-proxy-refused =
    { $status ->
        [none] The proxy { $proxy } does not let { $host } through
       *[other] The proxy { $proxy } does not let { $host } through (status { $status })
    }
    .fix =
        { $status ->
            [502] The proxy itself can’t reach { $host }. Check the address for typos. If it is right, ask whoever runs the proxy.
            [503] The proxy itself can’t reach { $host }. Check the address for typos. If it is right, ask whoever runs the proxy.
            [504] The proxy itself can’t reach { $host }. Check the address for typos. If it is right, ask whoever runs the proxy.
           *[other] Check the proxy’s address in the settings. If it is right, ask whoever runs the proxy to allow { $host } on port 443.
        }
    .fix-terminal =
        { $status ->
            [502] { failure-proxy-refused.fix }
            [503] { failure-proxy-refused.fix }
            [504] { failure-proxy-refused.fix }
           *[other] Check the proxy’s address: that of --proxy, or else that of the system. If it is right, ask whoever runs the proxy to allow { $host } on port 443.
        }
# $proxy (string): the proxy
failure-proxy-dead = The proxy { $proxy } does not answer
    .fix = Check the proxy’s address in the settings for typos, and whether this computer is on the right network. If this network has no proxy, choose “No proxy” there.
    .fix-terminal = Check the proxy’s address for typos (that of --proxy, or else that of the system), and whether this computer is on the right network.

## What came back

# $host (string): the server
failure-too-large = { $host } sent far more data than expected
    .fix = Check whether the address is right. If it is, try again later and report it to the Lotse project.
# $host (string): the server
failure-cut = Lotse could not read a list from { $host } to its end
    .fix = Check again. If that doesn’t help, compare the screen with the step yourself: the missing part may be the one that matters.
# $host (string): the server
# $to (string): the server to which it refers
failure-redirected = { $host } redirects to { $to }
    .fix = Lotse does not follow the redirect, because keys would then go to another server. If { $to } is the right server, enter that address. Otherwise it is probably a sign-in page of the network: sign in to the network in your browser, and check again.
# $host (string): the server
failure-redirected-inside = { $host } does not answer but redirects to one of its own pages
    .fix = This is usually its sign-in page. Check whether you entered the address of the API server. If it is, ask whoever runs the server whether a gateway in front of it requires a sign-in, and have the API exempted.
# $host (string): the server
# $typed (string): whether a person typed its name. Only to choose by
failure-page = { $host } returned a web page instead of data
    .fix =
        { $typed ->
            [false] Open any page in your browser: the network may want you to sign in. If not, a web filter or a proxy has probably answered in place of { $host }. Ask whoever runs the network to let { $host } through on port 443.
           *[true] Open any page in your browser: the network may want you to sign in. If not, check whether you entered the address of the server and not that of a single page. If it is right, a web filter or a proxy has probably answered in its place: ask whoever runs the network.
        }
# $host (string): the server
# $status (string): the status of its answer
failure-out-of-order = { $host } is down or overloaded at the moment (status { $status })
    .fix = Your keys are not the cause. Check again in a few minutes. If that doesn’t help, look at the vendor’s status page or ask whoever runs the server.
# $host (string): the server
failure-unreadable = Lotse does not understand the answer from { $host }
    .fix = Check again. If that doesn’t help, check it yourself in the product; the API may have changed.

## What Lotse did not send

# $host (string): the server
failure-foreign-host = { $host } is not a server of this vendor
    .fix = Check the address. Nothing was sent: keys go only to the vendor that issued them.
failure-unsendable = The credentials contain characters that can’t be sent
    .fix = Copy the value again from the product, without line breaks, and enter it again.
failure-not-permitted = This call is not allowed in a check
    .fix = Nothing was sent. This is a fault in Lotse; report it to the Lotse project.
# $host (string): the server
failure-sign-ins-spent = Two sign-ins to { $host } have failed
    .fix = Lotse sends no more, so that the user is not locked. Correct the credentials first, then check again.
# $host (string): the server
# $seconds (string): until calls are possible again
failure-spent = Lotse has used up its own share of calls to { $host }
    .fix = Check again in { $seconds } s. That leaves enough calls for other integrations.
# $host (string): the server
failure-allowance-spent = The deeper check has used all its calls; Lotse did not look at this
    .fix = This is no fault of the set-up. Look in { $host } yourself, or start the deeper check again later.
failure-stopped = The check was stopped
    .fix = Start the check again whenever you like.
