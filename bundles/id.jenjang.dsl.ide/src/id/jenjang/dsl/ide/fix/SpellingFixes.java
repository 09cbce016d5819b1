package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * For text that cannot be read (S001, S002): words, signs and numbers that were likely meant. Each
 * is tried on the text: only what lets more of it be read, and takes nothing away, is offered.
 */
final class SpellingFixes implements FixSource {

    private static final Set<String> UNREAD = Set.of("S001", "S002");
    private static final int MOST = 3;

    @Override
    public List<QuickFix> of(Spot spot) {
        if (!UNREAD.contains(spot.finding().ruleId()) || !spot.finding().fixes().isEmpty()) {
            return List.of();
        }
        var guesses =
                spot.finding().ruleId().equals("S002")
                        ? new ValueGuesses(spot).all()
                        : new SyntaxGuesses(spot).all();
        var before = problems(spot, spot.text());
        var fixes = new ArrayList<QuickFix>();
        for (var guess : guesses) {
            if (fixes.size() < MOST && isBetter(before, problems(spot, applied(spot, guess)))) {
                fixes.add(
                        QuickFix.of(
                                guess.title(),
                                Kind.SPELLING,
                                spot.finding(),
                                spot.edits(guess.edit())));
            }
        }
        return fixes.size() == 1 ? List.of(fixes.getFirst().asPreferred(true)) : fixes;
    }

    private static String applied(Spot spot, Guess guess) {
        return spot.edits(guess.edit()).applyTo(spot.file(), spot.text());
    }

    private static List<TextFinding> problems(Spot spot, String text) {
        return spot.plan().nearest().reread(spot.file(), text).problems();
    }

    private static boolean isBetter(List<TextFinding> before, List<TextFinding> after) {
        return unread(after) < unread(before) && after.size() <= before.size();
    }

    private static long unread(List<TextFinding> problems) {
        return problems.stream().filter(each -> UNREAD.contains(each.ruleId())).count();
    }

    /** An edit that may be right. */
    record Guess(String title, TextEdit edit) {}
}
