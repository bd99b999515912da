"""The pages that are opened by their address alone. A new page is one line here."""

PAGES = {
    "front": "/",
    "should-i-share": "/should-i-share/",
    "phone-numbers": "/phone-numbers/",
    "accessibility": "/accessibility/",
    "no-page": "/there-is-no-page-here/",
}
