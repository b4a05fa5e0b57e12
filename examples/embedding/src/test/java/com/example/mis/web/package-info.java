/** The part of the system that takes policies over the web. */
@NullMarked
package com.example.mis.web;

import org.jspecify.annotations.NullMarked;
