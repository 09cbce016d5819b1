package id.jenjang.report.internal.reviu;

import id.jenjang.report.ReviuInput;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.SignatureBlock.Signature;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Severity;
import id.jenjang.rules.checklist.Checklist;
import id.jenjang.rules.checklist.ChecklistResult;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The check report in the making: "Catatan Hasil Reviu". */
public final class HasilPeriksa {
    private static final int TEAM = 4;

    private final ReviuContext context;
    private final RuleBook rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Frame frame;

    /** Prepares the report. */
    public HasilPeriksa(ReviuInput input) {
        context = ReviuContext.of(input);
        rules = new RuleBook(context.language());
        findings.addAll(input.reading());
        findings.addAll(input.subject().result().findings());
        frame = new Frame(context, "hasil-periksa.");
    }

    /** The document. */
    public Document document() {
        frame.title(identity());
        frame.part("bagian.ringkasan", "ringkasan");
        frame.addAll(new Summary(context, rules, findings).blocks());
        findings();
        exceptions();
        checklist();
        closing();
        return frame.document();
    }

    private Map<String, String> identity() {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("instansi", context.agency());
        identity.put("dokumen", context.documentName());
        identity.put("tahun", Integer.toString(context.subject().tahun()));
        identity.put("tanggal", context.day());
        identity.put("cara", context.text("reviu.cara", Map.of("aturan", rules.size())));
        return identity;
    }

    private void findings() {
        if (!findings.isEmpty()) {
            frame.turn(Orientation.LANDSCAPE);
        }
        frame.part("bagian.temuan", "temuan");
        if (findings.isEmpty()) {
            frame.add(context.wording().paragraph("temuan.tidak-ada"));
            return;
        }
        var groups = new FindingGroups(context, findings);
        String lead = groups.shortened() ? "temuan.pengantar-ringkas" : "temuan.pengantar";
        frame.add(
                context.wording()
                        .paragraph(
                                lead,
                                Map.of(
                                        "jumlah",
                                        context.count(findings.size()),
                                        "sebanyak",
                                        FindingGroups.OF_EACH_RULE)));
        var table = new FindingTable(context, rules);
        FindingGroups.Grouped grouped = groups.groups();
        tell("temuan.tercetak", grouped.printed(), table);
        tell("temuan.rencana", grouped.plan(), table);
    }

    private void tell(String titleKey, List<FindingGroup> groups, FindingTable table) {
        if (!groups.isEmpty()) {
            frame.group(context.text(titleKey), "temuan");
            frame.add(table.of(groups));
        }
    }

    private void exceptions() {
        frame.part("bagian.pengecualian", "pengecualian");
        frame.addAll(new Exceptions(context, rules).blocks());
    }

    private void checklist() {
        frame.turn(Orientation.PORTRAIT);
        frame.part("bagian.daftar-periksa", "daftar_periksa");
        var checklist = Checklist.reviu(context.language());
        ChecklistResult result = checklist.answer(context.subject());
        var tally = result.tally();
        frame.add(
                context.wording()
                        .paragraph(
                                "daftar.pengantar",
                                Map.of(
                                        "semua", tally.total(),
                                        "terjawab", tally.decided(),
                                        "orang", tally.person())));
        frame.add(new ChecklistTable(context, result).of(checklist.groups()));
    }

    private void closing() {
        // What is signed stands on one page.
        frame.add(new PageBreak());
        frame.part("bagian.penutup", "penutup");
        frame.add(context.wording().paragraph("penutup.1"));
        frame.add(context.wording().paragraph("penutup.2"));
        frame.add(team());
        frame.add(
                new SignatureBlock(
                        context.placeAndDay(),
                        List.of(signature("penutup.penyusun"), signature("penutup.inspektur"))));
    }

    private Signature signature(String key) {
        return new Signature(context.text(key), "", "", "");
    }

    /** The words for severities, gravest first, as the cells of the findings have them. */
    public static List<String> severityWords(Locale locale) {
        Wording wording = ReviuContext.wording(locale, Map.of());
        return Arrays.stream(Severity.values())
                .map(each -> Severities.word(wording, each))
                .toList();
    }

    /** Lines for the reviewing team to fill in. */
    private Table team() {
        TableBuilder table =
                new TableBuilder(null)
                        .column(8, Align.CENTER)
                        .column(40)
                        .column(27)
                        .column(25)
                        .header(
                                context.text("kolom.nomor"),
                                context.text("kolom.nama"),
                                context.text("kolom.jabatan"),
                                context.text("kolom.tanda-tangan"));
        for (int i = 1; i <= TEAM; i++) {
            table.row(Cells.text(i + "."), Cells.blank(), Cells.blank(), Cells.blank());
        }
        return table.build();
    }
}
