package id.jenjang.rules.internal.regulation;

import id.jenjang.model.Simpul;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.regulation.Replacements.Replacement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** J608: a document rests on a regulation that had already been replaced when it was made. */
final class RegulationReplaced extends ElementRule<Simpul> {
    private static final Replacements REPLACEMENTS = Replacements.read();

    /** Words of a sentence that tells the history itself. */
    private static final Pattern HISTORY =
            Pattern.compile(
                    "\\b(?:meng?ganti\\w*|diganti\\w*|pengganti|mencabut|dicabut|semula|sebelumnya"
                            + "|terdahulu|sejak)\\b",
                    Pattern.CASE_INSENSITIVE);

    RegulationReplaced() {
        super("J608", Severity.WARNING, Simpul.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Simpul element, CheckContext context) {
        for (CitingText text : CitingText.of(element)) {
            Map<String, List<RegulationCitation>> cited = new LinkedHashMap<>();
            for (RegulationCitation citation : RegulationCitation.in(text.text())) {
                if (REPLACEMENTS.of(citation.number(), text.year()).isPresent()
                        && !HISTORY.matcher(text.sentence(citation)).find()) {
                    cited.computeIfAbsent(citation.number(), n -> new ArrayList<>()).add(citation);
                }
            }
            cited.forEach((number, places) -> report(number, places, text, context));
        }
    }

    private static void report(
            String number, List<RegulationCitation> places, CitingText text, CheckContext context) {
        FindingDraft draft = context.at(text.place(places.getFirst())).key(number);
        places.stream().skip(1).forEach(other -> draft.related(text.place(other)));
        Replacement now = REPLACEMENTS.of(number, text.year()).orElseThrow();
        draft.report(number, now.number(), now.year());
    }
}
