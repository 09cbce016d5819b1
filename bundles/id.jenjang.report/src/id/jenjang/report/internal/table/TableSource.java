package id.jenjang.report.internal.table;

import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;

/** Builds one kind of table. */
@FunctionalInterface
public interface TableSource {

    /**
     * The table.
     *
     * @param caption its caption; null for none
     */
    Table build(ReportContext context, Caption caption);
}
