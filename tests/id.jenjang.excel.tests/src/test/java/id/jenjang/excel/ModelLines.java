package id.jenjang.excel;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Bernama;
import id.jenjang.model.Daerah;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Instansi;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Tangga;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A plan's model, feature by feature, without those that no table carries. Written against the
 * metamodel itself, so that what the export forgets is missing on one side only.
 */
final class ModelLines {

    private static final Set<String> IN_NO_TABLE =
            Set.of("abaikan", "logo", "kop", "pegawai", "sarana", "baku");

    private final List<String> lines = new ArrayList<>();

    private ModelLines() {}

    /**
     * What one plan says and the other does not; empty when they are the same. The order of entries
     * is not compared: tables order them by the cascade.
     */
    static String difference(Rencana before, Rencana after) {
        var gone = of(before);
        var come = of(after);
        of(after).forEach(gone::remove);
        of(before).forEach(come::remove);
        var lines = new ArrayList<String>();
        gone.forEach(line -> lines.add("- " + line));
        come.forEach(line -> lines.add("+ " + line));
        return String.join("\n", lines);
    }

    /** One line for each element and value. */
    private static List<String> of(Rencana rencana) {
        var lines = new ModelLines();
        for (var berkas : rencana.berkas()) {
            for (var each : berkas.getElemen()) {
                if (isInTables(each)) {
                    lines.add(each, "");
                }
            }
        }
        return lines.lines;
    }

    private static boolean isInTables(EObject element) {
        return element instanceof Daerah
                || element instanceof Rpjmd
                || element instanceof Instansi
                || element instanceof Renstra
                || element instanceof Program
                || element instanceof Tangga
                || element instanceof Anggaran
                || element instanceof Pengukuran;
    }

    private void add(EObject element, String above) {
        if (element instanceof EntriPengukuran entri
                && entri.getNilai() == null
                && entri.getTriwulan().isEmpty()
                && entri.eContents().isEmpty()
                && entri.getPendorong().isEmpty()) {
            return;
        }
        var line = new StringBuilder(above + "/" + element.eClass().getName());
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            boolean said = !IN_NO_TABLE.contains(feature.getName()) && !feature.isTransient();
            if (said && feature instanceof EAttribute) {
                line.append(' ').append(feature.getName()).append('=');
                line.append(element.eGet(feature));
            } else if (said && !((EReference) feature).isContainment()) {
                line.append(' ').append(feature.getName()).append('=');
                line.append(names(element.eGet(feature)));
            }
        }
        lines.add(line.toString());
        for (var child : element.eContents()) {
            if (!IN_NO_TABLE.contains(child.eContainingFeature().getName())) {
                add(child, name(element, above));
            }
        }
    }

    private static String name(EObject element, String above) {
        var own = element instanceof Bernama named ? " " + named.getId() + named.getNama() : "";
        return above + "/" + element.eClass().getName() + own;
    }

    private static String names(Object target) {
        if (target instanceof List<?> several) {
            return several.stream().map(ModelLines::names).toList().toString();
        }
        return target instanceof Bernama named
                ? named.eClass().getName() + " " + named.getId()
                : String.valueOf(target);
    }
}
