package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.internal.expect.Frame;
import id.jenjang.measure.Metode;
import id.jenjang.model.Bernama;
import id.jenjang.model.Instansi;
import id.jenjang.model.Misi;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Skala;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in a template: what the plan knows is written out, what the writer decides is a tab stop.
 */
final class Snippet {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    private final Site site;
    private final Frame frame;
    private final String reference;
    private final Map<String, Integer> shared = new HashMap<>();
    private int stops;

    /**
     * Templates for a place.
     *
     * @param frame the rule around the place
     * @param reference the element chosen there; null when the template names none
     */
    Snippet(Site site, Frame frame, String reference) {
        this.site = site;
        this.frame = frame;
        this.reference = reference;
    }

    /** The template with tab stops, its lines indented like the line of the place. */
    String expand(String template) {
        var indented = template.replace("\n", "\n" + site.indentation());
        var result = new StringBuilder();
        int at = 0;
        for (Matcher matcher = PLACE.matcher(indented); matcher.find(); at = matcher.end()) {
            result.append(escaped(indented.substring(at, matcher.start())));
            result.append(place(matcher.group(1)));
        }
        return result.append(escaped(indented.substring(at))).append("$0").toString();
    }

    /** A tab stop with a text to begin with. */
    String stop(String text) {
        return text.isEmpty()
                ? "${" + ++stops + "}"
                : "${" + ++stops + ":" + escaped(text).replace("}", "\\}") + "}";
    }

    /** A tab stop with a list to choose from. */
    private String choice(String choices) {
        return "${" + ++stops + "|" + choices.replace("|", ",") + "|}";
    }

    /** Text as it stands, its signs not taken for tab stops. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }

    private String place(String name) {
        if (!name.startsWith("@")) {
            return name.contains("|") ? choice(name) : stop(name);
        }
        var words = name.split(" ");
        return switch (words[0]) {
            case "@ref" -> escaped(reference);
            case "@target" -> targets();
            case "@id" -> stop(NewName.free(site, words[1]));
            default -> shared(words[0]);
        };
    }

    /** What is said twice is written once: the second place follows the first. */
    private String shared(String name) {
        var first = shared.get(name);
        if (first != null) {
            return "${" + first + "}";
        }
        shared.put(name, stops + 1);
        return stop(value(name));
    }

    private String targets() {
        var years = site.targetYears(frame);
        if (years.isEmpty()) {
            return stop("2025") + ": " + stop("NA");
        }
        var rows = new ArrayList<String>();
        for (int year : years) {
            rows.add(year + ": " + stop("NA"));
        }
        return String.join(", ", rows);
    }

    private String value(String name) {
        var years = site.period(frame);
        return switch (name) {
            case "@tahun" -> String.valueOf(YearProposals.likely(site, frame));
            case "@awal" -> years.isEmpty() ? "2025" : String.valueOf(years.getFirst());
            case "@akhir" -> years.isEmpty() ? "2029" : String.valueOf(years.getLast());
            case "@sebelum" -> years.isEmpty() ? "2024" : String.valueOf(years.getFirst());
            case "@instansi" -> agency().map(Bernama::getId).orElse("Instansi");
            case "@kepala" -> official(PeranPejabat.KEPALA).orElse("Kepala");
            case "@atasan" -> official(PeranPejabat.ATASAN).orElse("Atasan");
            case "@rpjmd" -> first(Rpjmd.class).orElse("RPJMD");
            case "@renstra" -> first(Renstra.class).orElse("Renstra");
            case "@misi" -> first(Misi.class).orElse("M1");
            case "@skala" -> first(Skala.class).orElse(Metode.SKALA_BAKU);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Optional<Instansi> agency() {
        return site.instansi(frame).or(() -> site.rencana().instansi());
    }

    private Optional<String> official(PeranPejabat role) {
        return agency().stream()
                .flatMap(each -> each.getPejabat().stream())
                .filter(each -> each.getPeran() == role && each.getId() != null)
                .map(Pejabat::getId)
                .findFirst();
    }

    private <T extends Bernama> Optional<String> first(Class<T> type) {
        List<T> all = site.rencana().all(type);
        return all.stream().map(Bernama::getId).filter(id -> id != null).findFirst();
    }
}
