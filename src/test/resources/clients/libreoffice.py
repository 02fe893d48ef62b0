"""Has LibreOffice Writer proofread paragraphs through its LanguageTool setting.

Arguments: the port LibreOffice listens on. Prints what each paragraph showed; any failure ends with 1.
"""
import sys
import time

import uno
from com.sun.star.lang import Locale

STORIES = {
    "It rose 5% teh end.": "teh",
    "Sales & teh rest were up.": "teh",
    "“Smart” quotes 😀 and teh end.": "teh",
    "The boat left the harbour at dawn.": None,
}

local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(240):
    try:
        context = resolver.resolve(
            "uno:socket,host=127.0.0.1,port=%s;urp;StarOffice.ComponentContext" % sys.argv[1])
        break
    except Exception:
        time.sleep(0.5)
else:
    sys.exit("FAILED: LibreOffice does not answer")
checker = context.ServiceManager.createInstanceWithContext(
    "org.openoffice.lingu.LanguageToolGrammarChecker", context)
if checker is None:
    sys.exit("FAILED: this LibreOffice has no LanguageTool checker")
failed = False
for text, wanted in STORIES.items():
    # LibreOffice counts as Java and JavaScript do
    units = len(text.encode("utf-16-le")) // 2
    result = checker.doProofreading("1", text, Locale("en", "GB", ""), 0, units, ())
    utf16 = text.encode("utf-16-le")
    marked = [utf16[2 * e.nErrorStart:2 * (e.nErrorStart + e.nErrorLength)].decode("utf-16-le")
              for e in result.aErrors]
    told = [(e.aShortComment, list(e.aSuggestions)[:2]) for e in result.aErrors]
    print(repr(text), marked, told)
    failed = failed or (wanted not in marked if wanted else bool(marked))
print("FAILED" if failed else "ok")
sys.exit(1 if failed else 0)
