package id.jenjang.rules.internal.checklist;

import id.jenjang.model.Instansi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether the facts a report must tell about its agency are there. */
final class Profile implements Decider {

    @Override
    public Verdict decide(Dossier dossier, List<String> arguments, Wording wording) {
        if (dossier.instansi().isEmpty()) {
            return Verdict.open(new Note(wording.text("kosong.instansi"), List.of()));
        }
        Instansi instansi = dossier.instansi().get();
        Map<String, Boolean> facts = facts(dossier, instansi);
        List<String> missing = new ArrayList<>();
        facts.forEach(
                (fact, there) -> {
                    if (!there) {
                        missing.add(wording.words("profil." + fact));
                    }
                });
        int met = facts.size() - missing.size();
        String sentence = wording.text("profil", met, facts.size());
        if (!missing.isEmpty() && met > 0) {
            sentence += " " + wording.text("belum", String.join(", ", missing));
        }
        var note = new Note(sentence, Wording.places(List.of(instansi)));
        return new Verdict(met, facts.size(), List.of(note));
    }

    private static Map<String, Boolean> facts(Dossier dossier, Instansi instansi) {
        Map<String, Boolean> facts = new LinkedHashMap<>();
        facts.put("dasar", !instansi.getDasar().isEmpty());
        facts.put("tugas", IndicatorShares.filled(instansi.getTugas()));
        facts.put("fungsi", !instansi.getFungsi().isEmpty());
        facts.put("struktur", !instansi.getPejabat().isEmpty() && !instansi.getUnit().isEmpty());
        facts.put("isu", tellsIssues(dossier));
        return facts;
    }

    private static boolean tellsIssues(Dossier dossier) {
        return dossier.laporan(dossier.tahun()).stream()
                .flatMap(report -> report.getBagian().stream())
                .anyMatch(
                        part ->
                                part.getJudul() != null
                                        && part.getJudul()
                                                .toLowerCase(Locale.ROOT)
                                                .contains("strategis")
                                        && part.getJudul()
                                                .toLowerCase(Locale.ROOT)
                                                .contains("isu"));
    }
}
