package org.weltoffen.quiz;

/// The share of points needed to pass, in whole percent from 0 to 100.
///
/// Compared with [Score#percent()], which rounds half up. Source: `pass-mark` in *content/README.md*.
public record PassMark(int percent) {

    public PassMark {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("A pass mark is 0 to 100 percent, not %d".formatted(percent));
        }
    }

    public boolean isMetBy(Score score) {
        return score.percent() >= percent;
    }

    /// The fewest whole points out of the given ones that meet the mark.
    public int pointsOf(int possiblePoints) {
        var points = 0;
        while (!isMetBy(new Score(points * 100, possiblePoints * 100)) && points < possiblePoints) {
            points++;
        }
        return points;
    }
}
