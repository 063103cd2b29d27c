/*
 * 功能区: what WPS calls from ribbon.xml. Written for the oldest browser and copied as it is. WPS reads what a callback
 * returns at once, so none of them waits for anything; one that fails would stop the ribbon, so none of them does.
 */
/* global window */
(function (page) {
  'use strict';

  /* WPS shares what is kept here between its three programs, and with the panes. */
  var PREFIX = 'ziping.et.';
  var DOCKED_RIGHT = 2;
  var WIDTH = 380;
  var PAGES = { pane: 'taskpane.html', diagnose: 'diagnose.html' };
  var PICTURES = { smartFill: 'fill', quickReview: 'review', teach: 'teach', openPane: 'pane', diagnose: 'why' };

  function addIn() {
    var wps = page.wps;
    return wps && wps.CreateTaskPane ? wps : page.Application;
  }

  /* Pages opened by a path that is not whole stay blank. */
  function addressOf(name) {
    return page.location.href.split(/[?#]/)[0].replace(/[^/]*$/, '') + name;
  }

  function openedPane(root, key) {
    try {
      var id = root.PluginStorage.getItem(key);
      return id ? root.GetTaskPane(id) || null : null;
    } catch (error) {
      page.console.error(error);
      return null;
    }
  }

  function show(root, name) {
    var key = PREFIX + name;
    var pane = openedPane(root, key);
    if (pane === null) {
      pane = root.CreateTaskPane(addressOf(PAGES[name]), '自评通');
      root.PluginStorage.setItem(key, pane.ID);
      pane.DockPosition = DOCKED_RIGHT;
      pane.Width = WIDTH;
    }
    pane.Visible = true;
  }

  page.zipingOnLoad = function () { return true; };

  page.zipingOnAction = function (control) {
    try {
      var root = addIn();
      var name = control.Id;
      if (name === 'diagnose') {
        show(root, 'diagnose');
        return true;
      }
      root.PluginStorage.setItem(PREFIX + 'command', name);
      show(root, 'pane');
    } catch (error) {
      page.console.error(error);
    }
    return true;
  };

  /* A path: some builds take no picture that is written into its address. */
  page.zipingGetImage = function (control) {
    return 'images/' + PICTURES[control.Id] + '-32.png';
  };
}(window));
