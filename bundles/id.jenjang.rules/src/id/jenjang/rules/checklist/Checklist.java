package id.jenjang.rules.checklist;

import id.jenjang.rules.Regulation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The checklist of a regulation: data of one version of it, read from a resource file.
 *
 * @param id name of its file, for example reviu-53-2014
 * @param basis the regulation
 * @param title its title
 * @param language language of its texts
 * @param groups its groups in order
 */
public record Checklist(
        String id, Regulation basis, String title, Locale language, List<ChecklistGroup> groups) {
    public Checklist {
        groups = List.copyOf(groups);
    }

    /**
     * The review of a performance report (PermenPANRB 53/2014): form, how it was made, substance.
     *
     * @param locale English for "en", else Indonesian
     */
    public static Checklist reviu(Locale locale) {
        return ChecklistReader.read("reviu-53-2014", locale);
    }

    /**
     * The evaluation of an agency's accountability (PermenPANRB 88/2021), with the weights of its
     * components.
     *
     * @param locale English for "en", else Indonesian
     */
    public static Checklist evaluasi(Locale locale) {
        return ChecklistReader.read("evaluasi-88-2021", locale);
    }

    /** All items in order. */
    public Stream<ChecklistItem> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    /** Answers every item as far as the plan can. Never fails for what a plan lacks. */
    public ChecklistResult answer(ChecklistSubject subject) {
        return new Inquiry(this, subject).result();
    }
}
