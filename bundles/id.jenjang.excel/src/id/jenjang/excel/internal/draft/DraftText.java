package id.jenjang.excel.internal.draft;

import id.jenjang.excel.internal.table.Meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a draft as plan text, not laid out yet. What stays over the years and what comes with each
 * of them goes into files of its own.
 */
public final class DraftText {

    private final PlanDraft draft;
    private final StringBuilder text = new StringBuilder();

    /** A writer of a draft. */
    public DraftText(PlanDraft draft) {
        this.draft = draft;
    }

    /** The files by name. */
    public Map<String, String> files() {
        // What entries refer to needs a short name before the element is written.
        draft.budgets().values().forEach(each -> each.entries().keySet().forEach(draft::idOf));
        draft.measures().values().forEach(each -> each.keySet().forEach(draft::idOf));
        draft.first(Level.INSTANSI).ifPresent(draft::idOf);
        var files = new LinkedHashMap<String, String>();
        roots(files, "rpjmd.jenjang", List.of(Level.DAERAH, Level.RPJMD));
        roots(files, "instansi.jenjang", List.of(Level.INSTANSI));
        roots(files, "renstra.jenjang", List.of(Level.RENSTRA, Level.TANGGA));
        roots(files, "program.jenjang", List.of(Level.PROGRAM));
        var years = new TreeSet<Integer>();
        draft.budgets().keySet().forEach(key -> years.add(key.tahun()));
        draft.measures().keySet().forEach(key -> years.add(key.tahun()));
        for (int year : years) {
            var entries = new EntryText(draft);
            files.put(year + ".jenjang", entries.year(year));
        }
        return files;
    }

    private void roots(Map<String, String> files, String name, List<Level> levels) {
        text.setLength(0);
        draft.roots().stream()
                .filter(each -> levels.contains(each.level()))
                .forEach(
                        each -> {
                            element(each);
                            text.append('\n');
                        });
        if (!text.isEmpty()) {
            files.put(name, text.toString());
        }
    }

    private void element(Draft draft) {
        var level = draft.level();
        text.append(level.keyword());
        word(draft.id());
        word(draft.kode());
        if (draft.nama() != null) {
            word(Words.text(draft.nama()));
        }
        if (level.isIndicator()) {
            indicator(draft);
            return;
        }
        header(draft);
        text.append(" {\n");
        details(draft);
        references("didukung", draft.field(Meaning.DIDUKUNG));
        references("penanggung jawab", draft.field(Meaning.PENANGGUNG_JAWAB));
        draft.indicators().forEach(this::element);
        draft.children().stream()
                .filter(each -> !each.level().isIndicator())
                .forEach(this::element);
        close(level == Level.RPJMD || level == Level.INSTANSI || level == Level.RENSTRA);
    }

    /** Ends an element; braces with nothing between them are taken back. */
    private void close(boolean needsBraces) {
        if (text.lastIndexOf(" {\n") == text.length() - " {\n".length() && !needsBraces) {
            text.setLength(text.length() - " {\n".length());
            text.append('\n');
        } else {
            text.append("}\n");
        }
    }

    private void header(Draft draft) {
        var untuk = draft.field(Meaning.UNTUK);
        if (!untuk.isEmpty()) {
            word(draft.level() == Level.INSTANSI ? "di" : "untuk");
            word(untuk);
        }
        references("mengacu", draft.field(Meaning.MENGACU));
        references("mendukung", draft.field(Meaning.MENDUKUNG));
        if (!draft.field(Meaning.PERIODE).isEmpty()) {
            word("periode " + draft.field(Meaning.PERIODE));
        }
    }

    /** What belongs before the braces stands there, all else inside. */
    private void details(Draft draft) {
        switch (draft.level()) {
            case KEPALA, ATASAN, PEJABAT, UNIT -> {
                text.setLength(text.length() - " {\n".length());
                draft.details()
                        .forEach(
                                (keyword, texts) -> {
                                    word(keyword);
                                    var first = texts.getFirst();
                                    word(draft.level() == Level.UNIT ? first : Words.text(first));
                                });
                text.append(" {\n");
            }
            case TANGGA ->
                    text.append(
                                    draft.details().getOrDefault("tingkat", List.of()).stream()
                                            .map(Words::quoted)
                                            .collect(Collectors.joining(" < ")))
                            .append('\n');
            default ->
                    draft.details()
                            .forEach(
                                    (keyword, texts) ->
                                            text.append(keyword)
                                                    .append(' ')
                                                    .append(
                                                            texts.stream()
                                                                    .map(Words::text)
                                                                    .collect(
                                                                            Collectors.joining(
                                                                                    ", ")))
                                                    .append('\n'));
        }
    }

    private void indicator(Draft draft) {
        var satuan = draft.field(Meaning.SATUAN);
        if (!satuan.isEmpty()) {
            word("satuan " + (satuan.equals("%") ? satuan : Words.text(satuan)));
        }
        text.append(" {\n");
        if (draft.level() != Level.KELUARAN) {
            clause("arah", draft.field(Meaning.ARAH));
            clause("akumulasi", draft.field(Meaning.AKUMULASI));
        }
        clause("tangga", draft.field(Meaning.TANGGA));
        quotedClause("rumus", draft.field(Meaning.RUMUS));
        quotedClause("sumber data", draft.field(Meaning.SUMBER_DATA));
        quotedClause("alasan", draft.field(Meaning.ALASAN));
        years("kondisi awal", draft.years(Meaning.KONDISI_AWAL));
        years("target", draft.years(Meaning.TARGET));
        var dasar = draft.field(Meaning.DASAR_PERUBAHAN);
        years(
                "target perubahan" + (dasar.isEmpty() ? "" : " dasar " + Words.text(dasar)),
                draft.years(Meaning.TARGET_PERUBAHAN));
        clause("target akhir", draft.field(Meaning.TARGET_AKHIR));
        references("penanggung jawab", draft.field(Meaning.PENANGGUNG_JAWAB));
        references("didukung", draft.field(Meaning.DIDUKUNG));
        close(false);
    }

    private void years(String keyword, NavigableMap<Integer, String> years) {
        if (!years.isEmpty()) {
            var values =
                    years.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .collect(Collectors.joining(", "));
            clause(keyword, values);
        }
    }

    private void references(String keyword, String ids) {
        clause(keyword, ids);
    }

    private void quotedClause(String keyword, String value) {
        if (!value.isEmpty()) {
            clause(keyword, Words.text(value));
        }
    }

    private void clause(String keyword, String value) {
        if (!value.isEmpty()) {
            boolean inHeader = text.charAt(text.length() - 1) != '\n';
            text.append(inHeader ? " " : "").append(keyword).append(' ').append(value);
            text.append(inHeader ? "" : "\n");
        }
    }

    private void word(String word) {
        if (word != null) {
            text.append(' ').append(word);
        }
    }
}
