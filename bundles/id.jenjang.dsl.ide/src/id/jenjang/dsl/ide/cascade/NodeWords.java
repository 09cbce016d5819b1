package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode.Words;
import id.jenjang.dsl.ide.form.Labels;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Bagian;
import id.jenjang.model.BarisTercetak;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Bernama;
import id.jenjang.model.ButirEvaluasi;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Gambar;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.KalimatBaku;
import id.jenjang.model.Pegawai;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.TargetPerjanjian;

import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is written on the lines of the tree. */
final class NodeWords {

    private final Labels labels;
    private final Map<Object, String> levels = new HashMap<>();

    NodeWords(Locale locale) {
        labels = new Labels(locale);
    }

    Words of(EObject element) {
        var kind = element instanceof Indikator indicator ? indicator.getJenis() : element.eClass();
        return new Words(
                element.eClass().getName(),
                levels.computeIfAbsent(kind, key -> labels.of(element)),
                element instanceof Bernama named ? text(named.getId()) : "",
                code(element),
                title(element),
                kind == JenisIndikator.IKU);
    }

    private static String code(EObject element) {
        if (element instanceof ElemenProgram program) {
            return text(program.getKode());
        }
        var year = element.eClass().getEStructuralFeature("tahun");
        if (year == null || element instanceof Cuplikan) {
            return "";
        }
        return switch (element) {
            case Anggaran budget -> budget.getTahun() + " " + budget.getVersi();
            case Perjanjian agreement -> agreement.getTahun() + " " + agreement.getVersi();
            default -> String.valueOf(element.eGet(year));
        };
    }

    private static String title(EObject element) {
        return switch (element) {
            case Bernama named -> text(named.getNama());
            case Bagian section -> text(section.getJudul());
            case Gambar picture -> text(picture.getJudul());
            case BerkasPendamping file -> text(file.getSumber());
            case KalimatBaku wording -> text(wording.getKunci());
            case Cuplikan printed -> text(printed.getJudul());
            case Pegawai staff -> text(staff.getMenurut());
            case ButirEvaluasi item -> text(item.getKelemahan());
            default -> {
                var about = about(element);
                yield about == null
                        ? ""
                        : (text(about.getId()) + " " + text(about.getNama())).strip();
            }
        };
    }

    /** What a row is about; null when it is no row, or its name leads nowhere. */
    static Bernama about(EObject element) {
        Bernama about =
                switch (element) {
                    case EntriAnggaran row -> row.getUntuk();
                    case EntriPengukuran row -> row.getIndikator();
                    case EntriRencanaAksi row -> row.getIndikator();
                    case TargetPerjanjian row -> row.getIndikator();
                    case BarisTercetak row -> row.getUntuk();
                    default -> null;
                };
        return about == null || about.eIsProxy() ? null : about;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
