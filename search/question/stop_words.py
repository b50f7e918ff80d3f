"""Words that say nothing about what somebody looks for. "niet", "zonder" and "wie" do where a question is short."""

_DUTCH = """
aan al als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge haar had heb
hebben heeft hem het hier hij hoe hun iets ik in is ja je jij jou jouw jullie kan kon kunnen maar me meer men met mij
mijn mn moet na naar nog nu of om omdat ons onze onder ook op over reeds te ten ter toch toen tot u uit uw van veel
voor want waren was wat we wel werd wij wil worden wordt ze zei zich zij zijn zn zo zou graag ga gaat weet waar
wanneer welke welk waarom zal zullen heel erg hoor even hallo zoek zoeken vraag
"""
_ENGLISH = """
a about an and any are as at be been but by can do does for from had has have he her him his how i if in is it its
me my of on or our she so that the their them there they this to was we what when where which who will with would
you your am im
"""
_ARABIC = "في من على الى عن مع هذا هذه ان او ما هل كيف انا هو هي يا التي الذي"

DUTCH, ENGLISH, ARABIC = (frozenset(words.split()) for words in (_DUTCH, _ENGLISH, _ARABIC))
BY_LANGUAGE = {"nl": DUTCH, "en": ENGLISH, "ar": ARABIC}
