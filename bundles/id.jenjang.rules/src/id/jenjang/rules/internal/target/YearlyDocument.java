package id.jenjang.rules.internal.target;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaAksi;

import org.eclipse.emf.ecore.EObject;

import java.util.List;

/**
 * A document of a year, however many blocks it is written in.
 *
 * @param key equal for blocks of the same document, as far as one subject is concerned
 * @param name its name in a sentence, for example "anggaran 2023 perubahan"
 */
record YearlyDocument(Object key, String name) {

    static YearlyDocument of(EObject block) {
        return switch (block) {
            case Pengukuran p -> of("pengukuran", p.getTahun(), null);
            case RencanaAksi r -> of("rencana aksi", r.getTahun(), null);
            case Perjanjian p -> of("perjanjian", p.getTahun(), p.getVersi().getLiteral());
            case Anggaran a -> of("anggaran", a.getTahun(), a.getVersi().getLiteral());
            default -> new YearlyDocument(block, "");
        };
    }

    private static YearlyDocument of(String kind, int year, String version) {
        String name = kind + " " + year + (version == null ? "" : " " + version);
        return new YearlyDocument(List.of(kind, name), name);
    }
}
