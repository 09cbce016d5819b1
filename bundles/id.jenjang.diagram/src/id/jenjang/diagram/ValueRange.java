package id.jenjang.diagram;

/**
 * The numbers an axis reaches over, zero always among them.
 *
 * @param least the least, at most 0
 * @param greatest the greatest, at least 0 and above the least
 */
record ValueRange(double least, double greatest) {

    static ValueRange of(ChartData chart) {
        double least = 0;
        double greatest = 0;
        for (var series : chart.series()) {
            for (var point : series.points()) {
                if (!point.isGap()) {
                    least = Math.min(least, point.value());
                    greatest = Math.max(greatest, point.value());
                }
            }
        }
        return new ValueRange(least, least == greatest ? 1 : greatest);
    }

    /** Where a value stands, as a part of the way from the least to the greatest. */
    double part(double value) {
        return (value - least) / (greatest - least);
    }
}
