package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.TextFix;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;

import java.util.List;
import java.util.Optional;

/** The repairs a finding brings with it. */
final class CertainFixes implements FixSource {

    @Override
    public List<QuickFix> of(Spot spot) {
        var fixes = spot.finding().fixes();
        return fixes.stream()
                .flatMap(fix -> of(spot, fix).stream())
                .map(fix -> fix.asPreferred(fixes.size() == 1))
                .toList();
    }

    private static Optional<QuickFix> of(Spot spot, TextFix fix) {
        var file = fix.range().file();
        return spot.plan()
                .text(file)
                .filter(text -> fix.range().offset() + fix.range().length() <= text.length())
                .map(
                        text ->
                                QuickFix.of(
                                        fix.label(),
                                        Kind.CERTAIN,
                                        spot.finding(),
                                        PlanEdits.of(file, edit(fix, text))));
    }

    /** What fills its lines alone takes them along: no empty line stays behind. */
    private static TextEdit edit(TextFix fix, String text) {
        int start = fix.range().offset();
        int end = start + fix.range().length();
        if (fix.replacement().isEmpty() && end > start) {
            int lineStart = text.lastIndexOf('\n', start - 1) + 1;
            int lineEnd = text.indexOf('\n', end);
            int next = lineEnd < 0 ? text.length() : lineEnd + 1;
            boolean alone =
                    text.substring(lineStart, start).isBlank()
                            && text.substring(end, next).isBlank();
            return alone
                    ? TextEdit.delete(lineStart, next - lineStart)
                    : TextEdit.delete(start, end - start);
        }
        int first = text.indexOf('\n');
        boolean windows = first > 0 && text.charAt(first - 1) == '\r';
        var plain = fix.replacement().replace("\r\n", "\n");
        return new TextEdit(start, end - start, windows ? plain.replace("\n", "\r\n") : plain);
    }
}
