package id.jenjang.rules.internal.checklist;

import id.jenjang.rules.Place;

import java.util.List;

/**
 * One piece of evidence: what the plan says, with numbers, and where.
 *
 * @param text a whole sentence
 * @param places where it stands, the most telling first; empty for what is nowhere written
 */
public record Note(String text, List<Place> places) {
    public Note {
        places = List.copyOf(places);
    }
}
