package id.jenjang.rules.internal.regulation;

import id.jenjang.model.Instansi;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** J609: one program of an agency has a code of another bidang urusan than all the others. */
final class KodeOfOtherUrusan extends ElementRule<Instansi> {
    private static final int FEWEST = 3;

    KodeOfOtherUrusan() {
        super("J609", Severity.INFO, Instansi.class, Regulation.PERMENDAGRI_90_2019);
    }

    @Override
    protected void check(Instansi agency, CheckContext context) {
        Map<String, List<Program>> byBidang = new HashMap<>();
        int coded = 0;
        for (Program program : context.plan().program(agency)) {
            String bidang = bidang(program.getKode());
            if (!bidang.isEmpty()) {
                byBidang.computeIfAbsent(bidang, b -> new ArrayList<>()).add(program);
                coded++;
            }
        }
        if (byBidang.size() != 2 || coded < FEWEST) {
            return;
        }
        for (List<Program> group : byBidang.values()) {
            if (group.size() == 1) {
                String usual =
                        byBidang.keySet().stream()
                                .filter(b -> !b.equals(bidang(group.getFirst().getKode())))
                                .findFirst()
                                .orElseThrow();
                report(group.getFirst(), usual, coded - 1, context);
            }
        }
    }

    private static void report(Program odd, String usual, int others, CheckContext context) {
        context.at(Place.of(odd, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE))
                .report(odd.getKode(), odd, bidang(odd.getKode()), others, usual);
    }

    /** The first two groups of a code; empty when it has fewer or there is none. */
    private static String bidang(String kode) {
        int first = kode == null ? -1 : kode.indexOf('.');
        int second = first < 0 ? -1 : kode.indexOf('.', first + 1);
        return second < 0 ? "" : kode.substring(0, second);
    }
}
