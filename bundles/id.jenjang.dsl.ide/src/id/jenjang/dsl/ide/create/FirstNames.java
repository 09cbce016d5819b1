package id.jenjang.dsl.ide.create;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Short names made from the names of things, as a person would shorten them. */
final class FirstNames {

    private static final String KINDS = "^(Pemerintah )?(Kota|Kabupaten|Kab\\.|Provinsi|Daerah) ";

    private FirstNames() {}

    /** Of a region: without what kind of region it is. */
    static String ofRegion(String name) {
        return joined(name.replaceFirst(KINDS, ""), "Daerah");
    }

    /** Of an agency: its short form, else its name without the region's; never the region's own. */
    static String ofAgency(Beginning beginning) {
        var region = beginning.region();
        var name = beginning.agency();
        var bare = name.endsWith(" " + region) ? name.replace(" " + region, "") : name;
        var made = joined(beginning.shortForm().isEmpty() ? bare : beginning.shortForm(), "OPD");
        return made.equals(ofRegion(region)) ? made + "OPD" : made;
    }

    /** The words as one, each with a capital: no keyword of the language begins with one. */
    private static String joined(String words, String otherwise) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var joined =
                Arrays.stream(plain.split("[^A-Za-z0-9]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                        .collect(Collectors.joining());
        return joined.matches("[A-Za-z].*") ? joined : otherwise + joined;
    }
}
