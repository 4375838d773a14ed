package org.weltoffen.certificates;

import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.progress.CourseCompleted;

/// Puts together what a certificate will say.
interface Statements {

    Statement about(CourseCompleted completed, CertificateNumber number);
}
