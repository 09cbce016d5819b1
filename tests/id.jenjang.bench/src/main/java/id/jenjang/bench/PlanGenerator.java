package id.jenjang.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the plan of a region whose agencies each look like a real one: cascade, indicators with
 * targets, program tree, budgets and measurement of one year, every agency in four files. The same
 * size always gives the same text, and the check finds no error in it.
 */
public final class PlanGenerator {

    private static final int MISI = 4;

    private final int wanted;
    private final boolean withPrinted;
    private final Map<String, String> files = new LinkedHashMap<>();
    private int elements;
    private int cells;

    private PlanGenerator(int wanted, boolean withPrinted) {
        this.wanted = wanted;
        this.withPrinted = withPrinted;
    }

    /**
     * A plan of about the wanted size.
     *
     * @param wanted number of elements: every block and every line of a yearly table counts
     */
    public static GeneratedPlan generate(int wanted) {
        return generate(wanted, false);
    }

    /**
     * The same plan together with the transcripts of its printed reports, none of which is wrong.
     *
     * @param wanted number of elements; the cells of the transcripts come on top
     */
    public static GeneratedPlan generateWithPrinted(int wanted) {
        return generate(wanted, true);
    }

    private static GeneratedPlan generate(int wanted, boolean withPrinted) {
        var generator = new PlanGenerator(wanted, withPrinted);
        generator.run();
        return new GeneratedPlan(generator.files, generator.elements, generator.cells);
    }

    private void run() {
        files.put("rpjmd.jenjang", region());
        for (int agency = 1; elements < wanted; agency++) {
            var text = new AgencyText(agency, MISI, wanted - elements);
            files.putAll(text.files());
            elements += text.elements();
            if (withPrinted) {
                files.putAll(text.printedFile());
                cells += text.printed().cells();
            }
        }
    }

    private String region() {
        var text =
                new StringBuilder(
                        """
                        // Rencana buatan untuk pengukuran kecepatan; bukan data nyata.
                        daerah Kota "Kota Contoh" { pemerintah "Pemerintah Kota Contoh" }

                        rpjmd RPJMD "RPJMD Kota Contoh" untuk Kota periode 2021-2026 {
                            dasar "Peraturan Daerah Kota Contoh Nomor 1 Tahun 2021"
                            visi "Kota Contoh yang Maju dan Sejahtera" {
                        """);
        elements += 3;
        for (int misi = 1; misi <= MISI; misi++) {
            text.append("        misi M")
                    .append(misi)
                    .append(" \"Memajukan ")
                    .append(Words.field(misi))
                    .append("\"\n");
            elements++;
        }
        return text.append("    }\n}\n").toString();
    }
}
