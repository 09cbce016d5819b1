package id.jenjang.report.internal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Bookmark names of headings. They say what the heading is, by its number or else by its title, so
 * that a link to one stays right when others come or go before it. Names are unique in a document;
 * of headings with one title the second is marked with 2, and so on.
 */
final class HeadingAnchors {

    /** Word takes names of 40 characters; the rest is for what tells equal titles apart. */
    private static final int LONGEST = 34;

    private static final String BEGIN = "judul";

    private final Set<String> given = new HashSet<>();

    /** The name of a heading with a number: "bagian_3_1" for 3.1. */
    String ofNumber(String kind, String number) {
        return unique(kind + "_" + number.replace('.', '_'));
    }

    /** The name of a heading without a number: "judul_kata_pengantar", whole words of it. */
    String ofTitle(String title) {
        var letters = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var words = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        var name = (BEGIN + " " + words).strip().replace(' ', '_');
        return unique(name.length() <= LONGEST ? name : shortened(name));
    }

    private static String shortened(String name) {
        int end = name.lastIndexOf('_', LONGEST);
        return name.substring(0, end > BEGIN.length() ? end : LONGEST);
    }

    /** Gives a name back whose heading is not written after all. */
    void takeBack(String name) {
        given.remove(name);
    }

    private String unique(String name) {
        var unique = name;
        for (int i = 2; !given.add(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }
}
