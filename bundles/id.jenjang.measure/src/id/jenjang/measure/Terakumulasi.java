package id.jenjang.measure;

import id.jenjang.model.Nilai;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A value accumulated over years.
 *
 * @param nilai the value, of its own where it was added up; null when no year has one
 * @param catatan which years are missing, and which values stand in
 */
public record Terakumulasi(Nilai nilai, Set<Catatan> catatan) {
    public Terakumulasi {
        catatan = Collections.unmodifiableSet(new LinkedHashSet<>(catatan));
    }

    /** The value, if any year has one. */
    public Optional<Nilai> ada() {
        return Optional.ofNullable(nilai);
    }
}
