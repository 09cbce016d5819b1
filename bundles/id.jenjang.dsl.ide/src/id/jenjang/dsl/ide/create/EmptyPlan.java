package id.jenjang.dsl.ide.create;

import id.jenjang.dsl.PlanFormatter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The first files of a plan that begins with nothing: region, agency, strategic plan and report, as
 * docs/bahasa.md divides them, with a comment where the next thing goes.
 */
public final class EmptyPlan {

    private final Beginning beginning;
    private final Leaders leaders = new Leaders();
    private final String region;
    private final String agency;

    /** The files for what somebody said. */
    public EmptyPlan(Beginning beginning) {
        this.beginning = beginning;
        this.region = FirstNames.ofRegion(beginning.region());
        this.agency = FirstNames.ofAgency(beginning);
    }

    /** Text by name; names with "/" lie in a folder. */
    public Map<String, String> files() {
        var folder = agency.toLowerCase(Locale.ROOT) + "/";
        var files = new LinkedHashMap<String, String>();
        files.put("rpjmd.jenjang", rpjmd());
        files.put(folder + "instansi.jenjang", instansi());
        files.put(folder + "renstra.jenjang", renstra());
        files.put(folder + "laporan.jenjang", laporan());
        // Long names break lines.
        var formatter = PlanFormatter.create();
        files.replaceAll((name, text) -> formatter.format(text));
        return files;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String rpjmd() {
        return """
        daerah %s %s {
          pemerintah %s
        }

        rpjmd RPJMD %s untuk %s periode %d-%d {
          // Visi, misi, dan sasaran daerah yang didukung instansi ini, misalnya:
          // visi "..." {
          //   misi M1 "..." {
          //     sasaran SD1 "..."
          //   }
          // }
        }
        """
                .formatted(
                        region,
                        quoted(beginning.region()),
                        quoted("Pemerintah " + beginning.region()),
                        quoted("Rencana Pembangunan Jangka Menengah Daerah " + beginning.region()),
                        region,
                        beginning.first(),
                        beginning.last());
    }

    private String instansi() {
        var shortForm =
                beginning.shortForm().isEmpty()
                        ? ""
                        : "  singkatan " + quoted(beginning.shortForm()) + "\n\n";
        return """
        instansi %s %s di %s {
        %s  kepala Kepala %s
          atasan KepalaDaerah %s
        }
        """
                .formatted(
                        agency,
                        quoted(beginning.agency()),
                        region,
                        shortForm,
                        quoted(leaders.ofAgency(beginning.agency())),
                        quoted(leaders.ofRegion(beginning.region())));
    }

    private String renstra() {
        return """
        renstra Renstra %s untuk %s mengacu RPJMD periode %d-%d {
          // Tujuan, sasaran, dan indikatornya, misalnya:
          // tujuan T1 "..." {
          //   sasaran S1 "..." {
          //     iku IKU1 "..." satuan %% {
          //       target %d: ...
          //     }
          //   }
          // }
        }
        """
                .formatted(
                        quoted("Rencana Strategis " + beginning.agency()),
                        agency,
                        beginning.first(),
                        beginning.last(),
                        beginning.first());
    }

    private String laporan() {
        return """
        laporan LKjIP %1$d LKjIP%1$d untuk %2$s aturan "PermenPANRB 53/2014" {
          penanda tangan Kepala
        }
        """
                .formatted(beginning.first(), agency);
    }
}
