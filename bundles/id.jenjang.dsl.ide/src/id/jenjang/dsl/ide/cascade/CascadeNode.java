package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.rules.Severity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of the cascade tree.
 *
 * @param key names the line and stays the same over readings as long as the short names, and among
 *     elements without one the order, do; never empty
 * @param role whether the element is at home here
 * @param element where the element lies in the text; empty for a group
 * @param words what is written on it
 * @param capaian the newest figure of an indicator, or of what has indicators; empty when none is
 *     measured
 * @param findings what stands against it and all below it; of a link nothing
 * @param broken whether its own text has a writing mistake, which must be mended before it can be
 *     edited; what is read of it may lack something
 * @param children the lines below; of a link none
 */
public record CascadeNode(
        String key,
        Role role,
        Optional<ElementRef> element,
        Words words,
        Optional<Capaian> capaian,
        Counts findings,
        boolean broken,
        List<CascadeNode> children) {

    public CascadeNode {
        children = List.copyOf(children);
    }

    /** Whether an element is at home on a line. */
    public enum Role {
        /** Its own line; each element of a plan has exactly one. */
        HOME,
        /** It is mentioned here, because it supports what stands above, and at home elsewhere. */
        LINK,
        /** No element but a heading for some. */
        GROUP
    }

    /**
     * What is written on a line.
     *
     * @param type name of the class in the metamodel, such as "Sasaran"; empty for a group
     * @param level the kind in the language of the plan, such as "Sub kegiatan" or "IKU"
     * @param id its short name; empty when it has none
     * @param code its code, or its year and version; may be empty
     * @param title its name or what it is about; may be empty
     * @param iku whether it is a key indicator (IKU)
     */
    public record Words(
            String type, String level, String id, String code, String title, boolean iku) {

        /** Whether each of some words occurs in what is written, in any order and case. */
        boolean match(List<String> words) {
            var all = (code + ' ' + id + ' ' + title + ' ' + level).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        }
    }

    /**
     * A figure of performance.
     *
     * @param year the newest year that is measured
     * @param percent the figure as documents print it, such as "97,86%"; a dash when it cannot be
     *     computed
     * @param predicate the band it lies in; empty when there is none
     * @param colour the colour the scale gives that band, as the plan writes it; empty when none
     * @param band place of the band on the scale, 0 for the lowest; -1 when there is none
     * @param bands how many bands the scale has
     */
    public record Capaian(
            int year, String percent, String predicate, String colour, int band, int bands) {}

    /**
     * How many findings there are.
     *
     * @param errors how many make a check fail
     * @param warnings how many are warnings
     * @param notes how many are notes
     */
    public record Counts(int errors, int warnings, int notes) {

        /** No finding. */
        public static final Counts NONE = new Counts(0, 0, 0);

        static Counts of(Severity severity) {
            return switch (severity) {
                case ERROR -> new Counts(1, 0, 0);
                case WARNING -> new Counts(0, 1, 0);
                case INFO -> new Counts(0, 0, 1);
            };
        }

        Counts plus(Counts more) {
            return more == NONE
                    ? this
                    : this == NONE
                            ? more
                            : new Counts(
                                    errors + more.errors,
                                    warnings + more.warnings,
                                    notes + more.notes);
        }

        /** Those of an element itself and of the lines below it. */
        static Counts sum(Counts own, List<CascadeNode> below) {
            var all = own;
            for (var each : below) {
                all = all.plus(each.findings());
            }
            return all;
        }

        /** All of them. */
        public int all() {
            return errors + warnings + notes;
        }
    }

    /**
     * Whether each word of a text occurs in the code, short name, title or kind, in any order and
     * case. An empty text matches everything.
     */
    public boolean matches(String text) {
        return words.match(split(text));
    }

    static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether this tells where an element lies and what its text says, as it was taken over. */
    boolean says(Placed placed) {
        return element == placed.ref() && words == placed.words() && broken == placed.broken();
    }

    /** Whether that is what plan and findings say of the element, over the very same lines. */
    boolean says(Optional<Capaian> figure, Counts counts, List<CascadeNode> below) {
        return findings.equals(counts) && capaian.equals(figure) && areSame(below, children);
    }

    /** The mention of an element below, if it says of the element what is to be said. */
    Optional<CascadeNode> link(Placed placed) {
        return children.stream()
                .filter(each -> each.role == Role.LINK && each.says(placed))
                .findFirst();
    }

    private static boolean areSame(List<CascadeNode> lines, List<CascadeNode> others) {
        int place = lines.size();
        boolean same = place == others.size();
        while (same && --place >= 0) {
            same = lines.get(place) == others.get(place);
        }
        return same;
    }

    CascadeNode with(List<CascadeNode> fewer) {
        return new CascadeNode(key, role, element, words, capaian, findings, broken, fewer);
    }
}
