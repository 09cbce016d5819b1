package id.jenjang.rules.internal.wording;

import id.jenjang.model.Sasaran;
import id.jenjang.model.Strategi;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Names;

/** J406: a strategi is its sasaran again, at most in the form of a command. */
final class StrategiRepeatsSasaran extends ElementRule<Sasaran> {
    private static final String END_OF_RESULT = "nya";
    private static final String END_OF_COMMAND = "kan";

    StrategiRepeatsSasaran() {
        super("J406", Severity.WARNING, Sasaran.class, Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Sasaran sasaran, CheckContext context) {
        String result = comparable(sasaran.getNama());
        for (Strategi strategi : sasaran.getStrategi()) {
            if (!result.isEmpty() && result.equals(comparable(strategi.getNama()))) {
                context.at(strategi).related(Place.of(sasaran)).report(strategi, sasaran);
            }
        }
    }

    /** The name; "meningkatnya mutu" and "meningkatkan mutu" are one. */
    private static String comparable(String name) {
        String words = name == null ? "" : Names.normalized(name);
        int end = words.indexOf(' ');
        if (end < 0) {
            return words;
        }
        String first = words.substring(0, end);
        boolean verb = first.endsWith(END_OF_RESULT) || first.endsWith(END_OF_COMMAND);
        return verb
                ? first.substring(0, first.length() - END_OF_RESULT.length()) + words.substring(end)
                : words;
    }
}
