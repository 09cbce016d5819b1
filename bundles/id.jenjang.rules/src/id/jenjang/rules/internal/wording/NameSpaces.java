package id.jenjang.rules.internal.wording;

import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.regex.Pattern;

/**
 * J405: a name has spaces around it or more than one between words; tables and searches show it.
 */
final class NameSpaces extends ElementRule<Bernama> {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    NameSpaces() {
        super("J405", Severity.INFO, Bernama.class, Regulation.JENJANG);
    }

    @Override
    protected void check(Bernama element, CheckContext context) {
        String name = element.getNama();
        if (name == null || !mayBeOdd(name) || name.isBlank()) {
            return;
        }
        String clean = SPACES.matcher(name.strip()).replaceAll(" ");
        if (!clean.equals(name)) {
            Place whole =
                    new Place.ModelPlace(
                            element, RencanaPackage.Literals.BERNAMA__NAMA, -1, 0, name.length());
            context.at(Place.of(element, RencanaPackage.Literals.BERNAMA__NAMA))
                    .fix("clean", whole, clean)
                    .report(element);
        }
    }

    /** Whether any space is not a single one between two words; true of very few names. */
    private static boolean mayBeOdd(String name) {
        boolean afterSpace = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c) && (afterSpace || c != ' ')) {
                return true;
            }
            afterSpace = c == ' ';
        }
        return afterSpace;
    }
}
