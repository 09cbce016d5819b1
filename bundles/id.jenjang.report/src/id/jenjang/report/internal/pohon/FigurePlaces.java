package id.jenjang.report.internal.pohon;

import id.jenjang.report.internal.text.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which figure shows what, and what boxes say about where the cascade goes on. */
final class FigurePlaces {

    private final Wording wording;
    private final List<CascadePage> pages;
    private final List<String> labels;

    /**
     * @param pages the pages in order
     * @param labels the labels of their figures, for example "Gambar 2"
     */
    FigurePlaces(Wording wording, List<CascadePage> pages, List<String> labels) {
        this.wording = wording;
        this.pages = pages;
        this.labels = labels;
    }

    /** What the boxes of a page say, by the ids of their elements. */
    Map<String, List<String>> notes(int page) {
        Map<String, List<String>> notes = new HashMap<>();
        Element subject = pages.get(page).subject();
        for (Element root : pages.get(page).roots()) {
            root.all().forEach(e -> elsewhere(page, e, notes));
        }
        if (subject != null) {
            notes.put(subject.id(), List.of(from(page, subject)));
        }
        return notes;
    }

    /** Objectives and programs tell which figures show what is below them. */
    private void elsewhere(int page, Element element, Map<String, List<String>> notes) {
        boolean overview = pages.get(page).subject() == null;
        if (overview && element.level().compareTo(Level.SASARAN) >= 0) {
            note(element.id(), page, notes);
        }
        element.shared().forEach(id -> note(id, page, notes));
    }

    private void note(String id, int page, Map<String, List<String>> notes) {
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (i != page && tells(pages.get(i), id)) {
                figures.add(labels.get(i));
            }
        }
        if (!figures.isEmpty()) {
            String text =
                    figures.size() == 1
                            ? figures.getFirst()
                            : wording.text(
                                    "pohon.rentang",
                                    Map.of(
                                            "dari", figures.getFirst(),
                                            "sampai", figures.getLast()));
            notes.put(id, List.of(wording.text("pohon.rincian", Map.of("gambar", text))));
        }
    }

    /** Whether a page shows what is below an element. */
    private static boolean tells(CascadePage page, String id) {
        return page.subject() != null
                && page.roots().stream()
                        .flatMap(Element::all)
                        .anyMatch(e -> e.id().equals(id) && !e.children().isEmpty());
    }

    /** A page tells which figure it goes on from, and where it goes on itself. */
    private String from(int page, Element subject) {
        boolean goesOn = page > 0 && pages.get(page - 1).subject() == subject;
        String text =
                wording.text(
                        "pohon.lanjutan-dari", Map.of("gambar", labels.get(goesOn ? page - 1 : 0)));
        boolean more = page + 1 < pages.size() && pages.get(page + 1).subject() == subject;
        return more
                ? text
                        + "; "
                        + wording.text("pohon.lanjutan-ke", Map.of("gambar", labels.get(page + 1)))
                : text;
    }
}
