package id.jenjang.rules.internal.checklist;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Versi;

import java.util.Optional;
import java.util.stream.Stream;

/** Facts that help a person to decide and decide nothing themselves. */
final class Hints {
    private Hints() {}

    /** Which internal evaluation the plan records. */
    static Verdict evaluation(Dossier dossier, Wording wording) {
        Optional<Evaluasi> found = dossier.evaluasi();
        String sentence =
                found.map(
                                each ->
                                        wording.text(
                                                "evaluasi",
                                                each.getTahun(),
                                                each.getButir().size(),
                                                each.getDokumen() == null
                                                        ? ""
                                                        : " (" + each.getDokumen() + ")"))
                        .orElseGet(() -> wording.text("evaluasi.kosong", dossier.tahun()));
        return Verdict.open(new Note(sentence, Wording.places(found.stream().toList())));
    }

    /** Whether the budget of the year was revised. */
    static Verdict budgetRevision(Dossier dossier, Wording wording) {
        Optional<Anggaran> revised =
                dossier.instansi()
                        .flatMap(
                                agency ->
                                        dossier.plan()
                                                .anggaran(
                                                        agency, dossier.tahun(), Versi.PERUBAHAN));
        String key = revised.isPresent() ? "perubahan-anggaran" : "perubahan-anggaran.kosong";
        return Verdict.open(
                new Note(
                        wording.text(key, dossier.tahun()),
                        Wording.places(Stream.ofNullable(revised.orElse(null)).toList())));
    }
}
