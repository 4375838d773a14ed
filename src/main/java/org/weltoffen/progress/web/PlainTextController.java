package org.weltoffen.progress.web;
