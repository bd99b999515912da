"""The pages that are opened by their address alone. A new page is one line here."""

PAGES = {
    "front": "/",
    "should-i-share": "/should-i-share/",
    "phone-numbers": "/phone-numbers/",
    "accessibility": "/accessibility/",
    "how-sharewise-decides": "/how-sharewise-decides/",
    "rules-on-a-shelf": "/how-sharewise-decides/children-act-2004/",
    "practise": "/practise/",
    "practise-ruby": "/practise/ruby/",
    "practise-bev": "/practise/bev/",
    "practise-paula": "/practise/paula/",
    "practise-sasha": "/practise/sasha/",
    "no-page": "/there-is-no-page-here/",
}
